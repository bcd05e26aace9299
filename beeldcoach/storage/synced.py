"""Notice a folder that a service copies to the internet: such a copy escapes every erasure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_BY_NAME = {  # the start of a folder's name, without spaces and in small letters
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "googledrive": "Google Drive",
    "mydrive": "Google Drive",
    "mijndrive": "Google Drive",
    "icloud": "iCloud",
    "mobiledocuments": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud": "pCloud",
    "protondrive": "Proton Drive",
    "syncthing": "Syncthing",
}
_BY_CONTENT = {  # what these services leave in the folder that they watch
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
}


def synced_with(folder: Path) -> str | None:
    """Return the name of the service that seems to copy `folder`, None when none is seen."""
    place = folder.absolute().resolve()
    for level in (place, *place.parents):
        name = level.name.lower().replace(" ", "")
        for start, service in _BY_NAME.items():
            if name.startswith(start):
                return service
        for mark, service in _BY_CONTENT.items():
            if (level / mark).exists():
                return service
    return None
