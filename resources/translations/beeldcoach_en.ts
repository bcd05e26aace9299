<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>CodePanel</name>
    <message numerus="yes">
        <source>coded %n time(s)</source>
        <translation>
            <numerusform>coded %n time</numerusform>
            <numerusform>coded %n times</numerusform>
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
            <numerusform>There are %n more like this.</numerusform>
            <numerusform>There are %n more like this.</numerusform>
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
        <source>The register is whole: %n line(s).</source>
        <translation>
            <numerusform>The register is whole: %n line.</numerusform>
            <numerusform>The register is whole: %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCards</name>
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
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
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
    <name>NowCard</name>
    <message numerus="yes">
        <source>%n fragment(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>%n release(s) began and did not end.</source>
        <translation>
            <numerusform>%n release began and did not end.</numerusform>
            <numerusform>%n releases began and did not end.</numerusform>
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
    <name>ReleaseDialog</name>
    <message numerus="yes">
        <source>%n thing(s) in the way. Nothing was sent and nothing was changed.</source>
        <translation>
            <numerusform>%n thing in the way. Nothing was sent and nothing was changed.</numerusform>
            <numerusform>%n things in the way. Nothing was sent and nothing was changed.</numerusform>
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
    <name>TrajectorySide</name>
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
</context>
</TS>
