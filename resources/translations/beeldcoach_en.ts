<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutPane</name>
    <message numerus="yes">
        <source>%n trajectory(ies) look(s) through this lens. What you change here counts there too.</source>
        <translation>
            <numerusform>%n trajectory looks through this lens. What you change here counts there too.</numerusform>
            <numerusform>%n trajectories look through this lens. What you change here counts there too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaGrid</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message numerus="yes">
        <source>%n period(s) taken over as school holidays.</source>
        <translation>
            <numerusform>%n period taken over as school holidays.</numerusform>
            <numerusform>%n periods taken over as school holidays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementPane</name>
    <message numerus="yes">
        <source>Where you differ: %n place(s)</source>
        <translation>
            <numerusform>Where you differ: %n place</numerusform>
            <numerusform>Where you differ: %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message numerus="yes">
        <source>It holds %n film(s) and other files,</source>
        <translation>
            <numerusform>It holds %n film or other file,</numerusform>
            <numerusform>It holds %n films and other files,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are missing from the vault itself.</source>
        <translation>
            <numerusform>%n file is missing from the vault itself.</numerusform>
            <numerusform>%n files are missing from the vault itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message numerus="yes">
        <source>%n file(s) of it are damaged. Check the backup, and copy again what is damaged.</source>
        <translation>
            <numerusform>%n file of it is damaged. Check the backup, and copy again what is damaged.</numerusform>
            <numerusform>%n files of it are damaged. Check the backup, and copy again what is damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It still holds what was erased since (%n time(s)). Bring it up to date.</source>
        <translation>
            <numerusform>It still holds what was erased since (%n time). Bring it up to date.</numerusform>
            <numerusform>It still holds what was erased since (%n times). Bring it up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vault itself has lost %n film(s) or other files.</source>
        <translation>
            <numerusform>The vault itself has lost %n film or other file.</numerusform>
            <numerusform>The vault itself has lost %n films or other files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This backup has them whole: put back what was lost.</source>
        <translation>
            <numerusform>This backup has it whole: put it back.</numerusform>
            <numerusform>This backup has them whole: put them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n film(s) and other files open and are as they were written, and so are keys and database.</source>
        <translation>
            <numerusform>Its %n film or other file opens and is as it was written, and so are keys and database.</numerusform>
            <numerusform>Its %n films and other files open and are as they were written, and so are keys and database.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this backup are damaged.</source>
        <translation>
            <numerusform>%n file of this backup is damaged.</numerusform>
            <numerusform>%n files of this backup are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) or other files are back in the vault.</source>
        <translation>
            <numerusform>%n film or other file is back in the vault.</numerusform>
            <numerusform>%n films or other files are back in the vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BigKeys</name>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>seen once</numerusform>
            <numerusform>seen %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarCheckDialog</name>
    <message numerus="yes">
        <source>%n appointment(s) in the file.</source>
        <translation>
            <numerusform>%n appointment in the file.</numerusform>
            <numerusform>%n appointments in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them on whole days.</source>
        <translation>
            <numerusform>%n of them on whole days.</numerusform>
            <numerusform>%n of them on whole days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n period(s)</source>
        <translation>
            <numerusform>Take over %n period</numerusform>
            <numerusform>Take over %n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message numerus="yes">
        <source>%n day(s) left: renew it in time.</source>
        <translation>
            <numerusform>%n day left: renew it in time.</numerusform>
            <numerusform>%n days left: renew it in time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message numerus="yes">
        <source>%n other purpose(s) …</source>
        <translation>
            <numerusform>%n other purpose …</numerusform>
            <numerusform>%n other purposes …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPane</name>
    <message numerus="yes">
        <source>Agreed: the films are erased %n day(s) after the closing.</source>
        <translation>
            <numerusform>Agreed: the films are erased %n day after the closing.</numerusform>
            <numerusform>Agreed: the films are erased %n days after the closing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClusterRow</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeMovesDialog</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named by %n fragment(s) or goal(s)</source>
        <translation>
            <numerusform>named by %n fragment or goal</numerusform>
            <numerusform>named by %n fragments or goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message numerus="yes">
        <source>coded %n time(s)</source>
        <translation>
            <numerusform>coded %n time</numerusform>
            <numerusform>coded %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n success(es)</source>
        <translation>
            <numerusform>%n success</numerusform>
            <numerusform>%n successes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeRows</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message numerus="yes">
        <source>Record %n refusal(s)</source>
        <translation>
            <numerusform>Record %n refusal</numerusform>
            <numerusform>Record %n refusals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n consent(s)</source>
        <translation>
            <numerusform>Record %n consent</numerusform>
            <numerusform>Record %n consents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message numerus="yes">
        <source>There are %n more like this.</source>
        <translation>
            <numerusform>There is %n more like this.</numerusform>
            <numerusform>There are %n more like this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) went out before consent was withdrawn.</source>
        <translation>
            <numerusform>1 copy went out before consent was withdrawn.</numerusform>
            <numerusform>%n copies went out before consent was withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n signature(s) are missing.</source>
        <translation>
            <numerusform>Besides, 1 signature is missing.</numerusform>
            <numerusform>Besides, %n signatures are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n answer recorded.</numerusform>
            <numerusform>%n answers recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) were withdrawn. It takes effect at once.</source>
        <translation>
            <numerusform>%n consent was withdrawn. It takes effect at once.</numerusform>
            <numerusform>%n consents were withdrawn. It takes effect at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n minute(s) of the 72 hours left.</source>
        <translation>
            <numerusform>%n minute of the 72 hours left.</numerusform>
            <numerusform>%n minutes of the 72 hours left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of the 72 hours left.</source>
        <translation>
            <numerusform>%n hour of the 72 hours left.</numerusform>
            <numerusform>%n hours of the 72 hours left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n teacher</numerusform>
            <numerusform>%n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n special-needs coordinator(s)</source>
        <translation>
            <numerusform>%n special-needs coordinator</numerusform>
            <numerusform>%n special-needs coordinators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n pupil</numerusform>
            <numerusform>%n pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardian(s)</source>
        <translation>
            <numerusform>%n guardian</numerusform>
            <numerusform>%n guardians</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCards</name>
    <message numerus="yes">
        <source>The last one was %n week(s) ago</source>
        <translation>
            <numerusform>The last one was %n week ago</numerusform>
            <numerusform>The last one was %n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) in the vault</source>
        <translation>
            <numerusform>%n film in the vault</numerusform>
            <numerusform>%n films in the vault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) to erase</source>
        <translation>
            <numerusform>%n film to erase</numerusform>
            <numerusform>%n films to erase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end within a month</source>
        <translation>
            <numerusform>%n consent ends within a month</numerusform>
            <numerusform>%n consents end within a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) out since before a withdrawal</source>
        <translation>
            <numerusform>%n copy is still out, the consent was withdrawn</numerusform>
            <numerusform>%n copies are still out, the consent was withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s) ready</source>
        <translation>
            <numerusform>%n fragment ready</numerusform>
            <numerusform>%n fragments ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) marked</source>
        <translation>
            <numerusform>%n moment marked</numerusform>
            <numerusform>%n moments marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasurePane</name>
    <message numerus="yes">
        <source>The films are erased %n day(s) after the closing.</source>
        <translation>
            <numerusform>The films are erased %n day after the closing.</numerusform>
            <numerusform>The films are erased %n days after the closing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is in %n day(s).</source>
        <translation>
            <numerusform>That is tomorrow.</numerusform>
            <numerusform>That is in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureWords</name>
    <message numerus="yes">
        <source>%n film(s) of {name}</source>
        <translation>
            <numerusform>%n film of {name}</numerusform>
            <numerusform>%n films of {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s), with the small pictures of the timeline</source>
        <translation>
            <numerusform>%n film, with the small pictures of the timeline</numerusform>
            <numerusform>%n films, with the small pictures of the timeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) of a second camera</source>
        <translation>
            <numerusform>%n film of a second camera</numerusform>
            <numerusform>%n films of a second camera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still(s) and drawing(s)</source>
        <translation>
            <numerusform>%n still or drawing</numerusform>
            <numerusform>%n stills and drawings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unrecognisable copy(ies)</source>
        <translation>
            <numerusform>%n unrecognisable copy</numerusform>
            <numerusform>%n unrecognisable copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s): moments, fragments, talk</source>
        <translation>
            <numerusform>%n annotation: moments, fragments, talk</numerusform>
            <numerusform>%n annotations: moments, fragments, talk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s): forms, notes, talks</source>
        <translation>
            <numerusform>%n record: forms, notes, talks</numerusform>
            <numerusform>%n records: forms, notes, talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the logbook</source>
        <translation>
            <numerusform>%n page of the logbook</numerusform>
            <numerusform>%n pages of the logbook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of work</source>
        <translation>
            <numerusform>%n photo of work</numerusform>
            <numerusform>%n photos of work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) of consent</source>
        <translation>
            <numerusform>%n proof of consent</numerusform>
            <numerusform>%n proofs of consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names and texts in %n line(s) of the register</source>
        <translation>
            <numerusform>Names and texts in %n line of the register</numerusform>
            <numerusform>Names and texts in %n lines of the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name in %n other place(s), in words about others: search for it and take it out yourself</source>
        <translation>
            <numerusform>The name in %n other place, in words about others: search for it and take it out yourself</numerusform>
            <numerusform>The name in %n other places, in words about others: search for it and take it out yourself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n appointment(s).</source>
        <translation>
            <numerusform>%n appointment.</numerusform>
            <numerusform>%n appointments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them bear(s) a name.</source>
        <translation>
            <numerusform>%n of them bears a name.</numerusform>
            <numerusform>%n of them bear a name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilmPane</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormModel</name>
    <message numerus="yes">
        <source>%n moment(s) were coded with “{old}”. </source>
        <translation>
            <numerusform>%n moment was coded with “{old}”. </numerusform>
            <numerusform>%n moments were coded with “{old}”. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FragmentPlan</name>
    <message numerus="yes">
        <source>%n fragment(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeIncident</name>
    <message numerus="yes">
        <source>%n still to be told.</source>
        <translation>
            <numerusform>%n still to be told.</numerusform>
            <numerusform>%n still to be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other open incidents: %n.</source>
        <translation>
            <numerusform>%n other open incident.</numerusform>
            <numerusform>%n other open incidents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s) the time to keep {films} ends.</source>
        <translation>
            <numerusform>In %n day the time to keep {films} ends.</numerusform>
            <numerusform>In %n days the time to keep {films} ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trajectories after it: %n.</source>
        <translation>
            <numerusform>Trajectories after it: %n.</numerusform>
            <numerusform>Trajectories after it: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeRestored</name>
    <message numerus="yes">
        <source>Besides, %n more.</source>
        <translation>
            <numerusform>Besides, %n more.</numerusform>
            <numerusform>Besides, %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trajectories to go: %n.</source>
        <translation>
            <numerusform>Trajectories to go: %n.</numerusform>
            <numerusform>Trajectories to go: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message numerus="yes">
        <source>open; %n still to be told.</source>
        <translation>
            <numerusform>open; %n still to be told.</numerusform>
            <numerusform>open; %n still to be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePane</name>
    <message numerus="yes">
        <source>Agreed: records and report are kept %n day(s).</source>
        <translation>
            <numerusform>Agreed: records and report are kept %n day.</numerusform>
            <numerusform>Agreed: records and report are kept %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed: records and report are kept %n year(s).</source>
        <translation>
            <numerusform>Agreed: records and report are kept %n year.</numerusform>
            <numerusform>Agreed: records and report are kept %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed: the films are erased %n day(s) after the closing.</source>
        <translation>
            <numerusform>Agreed: the films are erased %n day after the closing.</numerusform>
            <numerusform>Agreed: the films are erased %n days after the closing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records and report are kept %n day(s).</source>
        <translation>
            <numerusform>Records and report are kept %n day.</numerusform>
            <numerusform>Records and report are kept %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records and report are kept %n year(s).</source>
        <translation>
            <numerusform>Records and report are kept %n year.</numerusform>
            <numerusform>Records and report are kept %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyConflicts</name>
    <message numerus="yes">
        <source>%n codes have another key than the lens gives: your own keys go first.</source>
        <translation>
            <numerusform>%n code has another key than the lens gives: your own keys go first.</numerusform>
            <numerusform>%n codes have another key than the lens gives: your own keys go first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message numerus="yes">
        <source>%n deed(s) have another key than at first.</source>
        <translation>
            <numerusform>%n deed has another key than at first.</numerusform>
            <numerusform>%n deeds have another key than at first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>The keys are taken from the file. %n are not as at first.</source>
        <translation>
            <numerusform>The keys are taken from the file. %n deed has another key than at first.</numerusform>
            <numerusform>The keys are taken from the file. %n deeds have another key than at first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LensEditorModel</name>
    <message numerus="yes">
        <source>Its %n code(s) go to another cluster.</source>
        <translation>
            <numerusform>Its %n code goes to another cluster.</numerusform>
            <numerusform>Its %n codes go to another cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) have an answer to it. It is kept in the note.</source>
        <translation>
            <numerusform>%n moment has an answer to it. It is kept in the note.</numerusform>
            <numerusform>%n moments have an answer to it. It is kept in the note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) have this answer. It is kept in the note.</source>
        <translation>
            <numerusform>%n moment has this answer. It is kept in the note.</numerusform>
            <numerusform>%n moments have this answer. It is kept in the note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LensList</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n trajectory(ies)</source>
        <translation>
            <numerusform>in %n trajectory</numerusform>
            <numerusform>in %n trajectories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LensPage</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogbookCard</name>
    <message numerus="yes">
        <source>%n page(s), the last of {day}</source>
        <translation>
            <numerusform>%n page, of {day}</numerusform>
            <numerusform>%n pages, the last of {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaterialChoice</name>
    <message numerus="yes">
        <source>%n title(s) name somebody, and are left out here.</source>
        <translation>
            <numerusform>%n title names somebody, and is left out here.</numerusform>
            <numerusform>%n titles name somebody, and are left out here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n trajectory(ies)</source>
        <translation>
            <numerusform>%n trajectory</numerusform>
            <numerusform>%n trajectories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardian(s) or ward(s)</source>
        <translation>
            <numerusform>%n guardian or ward</numerusform>
            <numerusform>%n guardians or wards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message numerus="yes">
        <source>Erase %n film(s)</source>
        <translation>
            <numerusform>Erase the film</numerusform>
            <numerusform>Erase %n films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObservationModel</name>
    <message numerus="yes">
        <source>The clock and %n moment(s) are taken away. Ctrl+Z brings them back, as long as the vault stays open.</source>
        <translation>
            <numerusform>The clock and %n moment are taken away. Ctrl+Z brings them back, as long as the vault stays open.</numerusform>
            <numerusform>The clock and %n moments are taken away. Ctrl+Z brings them back, as long as the vault stays open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObservationPane</name>
    <message numerus="yes">
        <source>%n moments are chosen. Three is enough to look back on.</source>
        <translation>
            <numerusform>%n moment is chosen. Three is enough to look back on.</numerusform>
            <numerusform>%n moments are chosen. Three is enough to look back on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObserveColumn</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen; three is enough</source>
        <translation>
            <numerusform>%n chosen; three is enough</numerusform>
            <numerusform>%n chosen; three is enough</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnItPane</name>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n trajectory(s)</source>
        <translation>
            <numerusform>of %n trajectory</numerusform>
            <numerusform>of %n trajectories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes, reports and consents of %n trajectory(s)</source>
        <translation>
            <numerusform>Notes, reports and consents of %n trajectory</numerusform>
            <numerusform>Notes, reports and consents of %n trajectories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) without a day to erase: the trajectory runs</source>
        <translation>
            <numerusform>%n film without a day to erase: the trajectory runs</numerusform>
            <numerusform>%n films without a day to erase: the trajectories run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutCard</name>
    <message numerus="yes">
        <source>Ask %n copy(ies) back …</source>
        <translation>
            <numerusform>Ask %n copy back …</numerusform>
            <numerusform>Ask %n copies back …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperAnswerDialog</name>
    <message numerus="yes">
        <source>Record %n answer(s)</source>
        <translation>
            <numerusform>Record %n answer</numerusform>
            <numerusform>Record %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record: {0} yes, {1} no, %n open count(s) as no</source>
        <translation>
            <numerusform>Record: {0} yes, {1} no, %n open counts as no</numerusform>
            <numerusform>Record: {0} yes, {1} no, %n open count as no</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>Show %n archived</source>
        <translation>
            <numerusform>Show %n archived</numerusform>
            <numerusform>Show %n archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be written down twice.</source>
        <translation>
            <numerusform>%n pair may be written down twice.</numerusform>
            <numerusform>%n pairs may be written down twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n ended</numerusform>
            <numerusform>%n ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonConsentsPage</name>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n answer recorded.</numerusform>
            <numerusform>%n answers recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) went out before: ask them back.</source>
        <translation>
            <numerusform>%n thing went out before: ask it back.</numerusform>
            <numerusform>%n things went out before: ask them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) in films</source>
        <translation>
            <numerusform>%n moment in films</numerusform>
            <numerusform>%n moments in films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of her own</source>
        <translation>
            <numerusform>%n mark of her own</numerusform>
            <numerusform>%n marks of her own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of an observation</source>
        <translation>
            <numerusform>%n note of an observation</numerusform>
            <numerusform>%n notes of an observation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the logbook</source>
        <translation>
            <numerusform>%n page of the logbook</numerusform>
            <numerusform>%n pages of the logbook</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message numerus="yes">
        <source>All %n line(s) were checked from the first one on; nothing was changed or left out.</source>
        <translation>
            <numerusform>The one line was checked; nothing was changed or left out.</numerusform>
            <numerusform>All %n lines were checked from the first one on; nothing was changed or left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n line(s) now: what was recorded later is missing. Often an older backup was restored. Release nothing; restore the newest backup, and check again. Keep the paper: it shows what there was.</source>
        <translation>
            <numerusform>It has %n line now: what was recorded later is missing. Often an older backup was restored. Release nothing; restore the newest backup, and check again. Keep the paper: it shows what there was.</numerusform>
            <numerusform>It has %n lines now: what was recorded later is missing. Often an older backup was restored. Release nothing; restore the newest backup, and check again. Keep the paper: it shows what there was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>%n copy(ies) went out before consent was withdrawn.</source>
        <translation>
            <numerusform>%n copy went out before consent was withdrawn.</numerusform>
            <numerusform>%n copies went out before consent was withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register is whole: %n line(s).</source>
        <translation>
            <numerusform>The register is whole: %n line.</numerusform>
            <numerusform>The register is whole: %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message numerus="yes">
        <source>It has %n film(s) and other files, all checked.</source>
        <translation>
            <numerusform>It has %n film or other file, checked.</numerusform>
            <numerusform>It has %n films and other files, all checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup lacks %n file(s).</source>
        <translation>
            <numerusform>The backup lacks %n file.</numerusform>
            <numerusform>The backup lacks %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that are none of it stayed there.</source>
        <translation>
            <numerusform>%n file that is none of it stayed there.</numerusform>
            <numerusform>%n files that are none of it stayed there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message numerus="yes">
        <source>%n year(s) after closing</source>
        <translation>
            <numerusform>%n year after closing</numerusform>
            <numerusform>%n years after closing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after closing</source>
        <translation>
            <numerusform>%n day after closing</numerusform>
            <numerusform>%n days after closing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanChoice</name>
    <message numerus="yes">
        <source>%n file(s), {}</source>
        <translation>
            <numerusform>%n file, {}</numerusform>
            <numerusform>%n files, {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeChooser</name>
    <message numerus="yes">
        <source>The %n fragment(s)</source>
        <translation>
            <numerusform>The %n fragment</numerusform>
            <numerusform>The %n fragments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n. Type more to see fewer.</source>
        <translation>
            <numerusform>The first %n. Type more to see fewer.</numerusform>
            <numerusform>The first %n. Type more to see fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingNotices</name>
    <message numerus="yes">
        <source>%n release(s) began and did not end.</source>
        <translation>
            <numerusform>%n release began and did not end.</numerusform>
            <numerusform>%n releases began and did not end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message numerus="yes">
        <source>That is %n year(s) old. Is the date right?</source>
        <translation>
            <numerusform>That is %n year old. Is the date right?</numerusform>
            <numerusform>That is %n years old. Is the date right?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisionCard</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkFragments</name>
    <message numerus="yes">
        <source>{name} does not want to see %n fragment(s).</source>
        <translation>
            <numerusform>{name} does not want to see %n fragment.</numerusform>
            <numerusform>{name} does not want to see %n fragments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of the teacher</source>
        <translation>
            <numerusform>%n mark of the teacher</numerusform>
            <numerusform>%n marks of the teacher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrajectoryPage</name>
    <message numerus="yes">
        <source>Erase %n film(s) …</source>
        <translation>
            <numerusform>Erase the film …</numerusform>
            <numerusform>Erase %n films …</numerusform>
        </translation>
    </message>
</context>
</TS>
