"""How the domain's values lie in columns."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from sqlalchemy import String, Text, TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy import Dialect

E = TypeVar("E", bound=StrEnum)


class Id(TypeDecorator[UUID]):
    """A UUID as its 36 characters, readable in any tool."""

    impl = String(36)
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> str | None:
        """Return what is stored."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> UUID | None:
        """Return the value."""
        return None if value is None else UUID(value)


class Day(TypeDecorator[date]):
    """A date as ISO text."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Return what is stored."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Return the value."""
        return None if value is None else date.fromisoformat(value)


class Hour(TypeDecorator[time]):
    """A time of day as `15:30`."""

    impl = String(5)
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        """Return what is stored."""
        return None if value is None else value.isoformat(timespec="minutes")

    def process_result_value(self, value: str | None, dialect: Dialect) -> time | None:
        """Return the value."""
        return None if value is None else time.fromisoformat(value)


class Instant(TypeDecorator[datetime]):
    """A moment in UTC as ISO text with microseconds."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return what is stored; a moment without a zone is a mistake."""
        if value is None:
            return None
        assert value.tzinfo is not None
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Return the value."""
        return None if value is None else datetime.fromisoformat(value)


class Choice(TypeDecorator[Any]):
    """A StrEnum as its text."""

    impl = String(40)
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Return what is stored."""
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Return the value."""
        return None if value is None else self.kind(value)


class Json(TypeDecorator[Any]):
    """A plain value as JSON text."""

    impl = Text()
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str:
        """Return what is stored."""
        return json.dumps(value, ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Return the value."""
        return None if value is None else json.loads(value)


class Flat(TypeDecorator[Any]):
    """A flat frozen dataclass as JSON text; dates and enums by the type of the field's default."""

    impl = Text()
    cache_ok = True

    def __init__(self, kind: type, codecs: tuple[tuple[str, type], ...]) -> None:
        super().__init__()
        self.kind, self.codecs = kind, codecs

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Return what is stored."""
        if value is None:
            return None
        return json.dumps(dataclasses.asdict(value), default=str, ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Return the value."""
        if value is None:
            return None
        fields = json.loads(value)
        for name, codec in self.codecs:
            fields[name] = (
                date.fromisoformat(fields[name]) if codec is date else codec(fields[name])
            )
        return self.kind(**fields)


class Rows(TypeDecorator[Any]):
    """A list of flat frozen dataclasses with days in them, as JSON text."""

    impl = Text()
    cache_ok = True

    def __init__(self, kind: type, days: tuple[str, ...]) -> None:
        super().__init__()
        self.kind, self.days = kind, days

    def process_bind_param(self, value: Any, dialect: Dialect) -> str:
        """Return what is stored; `dataclasses.asdict` may have taken the rows apart already."""
        rows = [row if isinstance(row, dict) else dataclasses.asdict(row) for row in value]
        return json.dumps(rows, default=str, ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Return the value."""
        return [self._row(row) for row in json.loads(value or "[]")]

    def _row(self, fields: dict[str, Any]) -> Any:
        for name in self.days:
            fields[name] = date.fromisoformat(fields[name]) if fields.get(name) else None
        return self.kind(**fields)
