<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About Beeldcoach</source>
        <translation>Over Beeldcoach</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Versie {}</translation>
    </message>
    <message>
        <source>Free software under the GPL, version 3 or later. You may use it, look into it, change it and pass it on. It comes without warranty.</source>
        <translation>Vrije software onder de GPL, versie 3 of later. Je mag het gebruiken, bekijken, veranderen en doorgeven. Er is geen garantie.</translation>
    </message>
    <message>
        <source>Beeldcoach never goes online: no account, no cloud, no statistics.</source>
        <translation>Beeldcoach gaat nooit online: geen account, geen cloud, geen statistieken.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Beeldcoach</source>
        <translation>Over Beeldcoach</translation>
    </message>
    <message>
        <source>Film, look back and report, in an encrypted vault.</source>
        <translation>Filmen, nabespreken en rapport maken, in een versleutelde kluis.</translation>
    </message>
    <message>
        <source>No cloud and no account: what you make stays in your vault, on this computer. Nothing is sent.</source>
        <translation>Geen cloud en geen account: wat je maakt blijft in je kluis, op deze computer. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
</context>
<context>
    <name>AboutPane</name>
    <message>
        <source>Name of the lens</source>
        <translation>Naam van de kijkwijzer</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Waarvoor gebruik je hem?</translation>
    </message>
    <message>
        <source>In one or two sentences: for which questions you take this lens.</source>
        <translation>In een of twee zinnen: bij welke vragen kies je deze kijkwijzer?</translation>
    </message>
    <message>
        <source>Delete the lens</source>
        <translation>Wis de kijkwijzer</translation>
    </message>
    <message numerus="yes">
        <source>%n trajectory(ies) look(s) through this lens. What you change here counts there too.</source>
        <translation>
            <numerusform>%n traject gebruikt deze kijkwijzer. Wat je hier wijzigt, geldt ook daar.</numerusform>
            <numerusform>%n trajecten gebruiken deze kijkwijzer. Wat je hier wijzigt, geldt ook daar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trajectory looks through this lens yet.</source>
        <translation>Nog geen traject gebruikt deze kijkwijzer.</translation>
    </message>
    <message>
        <source>It is put aside: it is not offered where a lens is chosen.</source>
        <translation>Hij is opzijgezet: je ziet hem niet waar je een kijkwijzer kiest.</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Bied hem weer aan</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Zet hem opzij</translation>
    </message>
    <message>
        <source>Trajectories look through it. You can put it aside.</source>
        <translation>Er zijn trajecten die hem gebruiken. Je kunt hem opzijzetten.</translation>
    </message>
</context>
<context>
    <name>ActorRow</name>
    <message>
        <source>Teacher</source>
        <translation>Leerkracht</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Codes are about: {who}</source>
        <translation>Codes gaan over: {who}</translation>
    </message>
</context>
<context>
    <name>AgendaGrid</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n afspraak</numerusform>
            <numerusform>%n afspraken</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>niets gepland</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Save the calendar</source>
        <translation>Bewaar de agenda</translation>
    </message>
    <message>
        <source>Look into a calendar file</source>
        <translation>Bekijk een agendabestand</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agenda&apos;s (*.ics)</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Getoond als</translation>
    </message>
    <message>
        <source>Plan …</source>
        <translation>Plan …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Agendabestand</translation>
    </message>
    <message>
        <source>Save as a calendar file …</source>
        <translation>Bewaar als agendabestand …</translation>
    </message>
    <message>
        <source>Look into a calendar file …</source>
        <translation>Bekijk een agendabestand …</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vakanties</translation>
    </message>
    <message>
        <source>Arrows walk, Enter opens or plans, Ctrl and an arrow moves, M asks for a time</source>
        <translation>Pijlen lopen, Enter opent of plant, Ctrl met een pijl verzet, M vraagt om een tijd</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>De maand ervoor</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>De week ervoor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>De maand erna</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>De week erna</translation>
    </message>
    <message>
        <source>The calendar is saved as {name}.</source>
        <translation>De agenda is bewaard als {name}.</translation>
    </message>
    <message>
        <source>It is in the register of releases under no. {}.</source>
        <translation>Hij staat in het register van vrijgaven onder nr. {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) taken over as school holidays.</source>
        <translation>
            <numerusform>%n periode overgenomen als schoolvakantie.</numerusform>
            <numerusform>%n periodes overgenomen als schoolvakantie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else of the file was kept. You can undo it.</source>
        <translation>Verder is niets uit het bestand bewaard. Je kunt het ongedaan maken.</translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Analysis of film</source>
        <translation>Analyse van film</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nabespreking</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observatie</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Coachgesprek</translation>
    </message>
    <message>
        <source>Pupil-parent-coach talk</source>
        <translation>Ouder-leerling-coachgesprek</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisie</translation>
    </message>
    <message>
        <source>Peer supervision</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Scholing</translation>
    </message>
    <message>
        <source>Erase films</source>
        <translation>Films wissen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehouden</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>over tijd</translation>
    </message>
</context>
<context>
    <name>AgreementDays</name>
    <message>
        <source>Agreement signed on</source>
        <translation>Overeenkomst getekend op</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Leave it open when it names no end.</source>
        <translation>Laat dit open als er geen einddatum in staat.</translation>
    </message>
</context>
<context>
    <name>AgreementPane</name>
    <message>
        <source>What the other coded</source>
        <translation>Wat de ander codeerde</translation>
    </message>
    <message>
        <source>Who saw what</source>
        <translation>Wie zag wat</translation>
    </message>
    <message>
        <source>Agreement per code</source>
        <translation>Overeenstemming per code</translation>
    </message>
    <message>
        <source>Where you differ</source>
        <translation>Waar jullie verschillen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Second observer</source>
        <translation>Tweede waarnemer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>Per code: seen or not</source>
        <translation>Per code: gezien of niet</translation>
    </message>
    <message>
        <source>You differ nowhere.</source>
        <translation>Jullie verschillen nergens.</translation>
    </message>
    <message>
        <source>Nobody else coded this film yet. Switch on &apos;Second observer&apos; in the studio and let somebody code it, without seeing what you coded.</source>
        <translation>Niemand anders heeft deze film gecodeerd. Zet in de studio „Tweede waarnemer” aan en laat iemand coderen, zonder te zien wat jij codeerde.</translation>
    </message>
    <message>
        <source>To the film</source>
        <translation>Naar de film</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>Per stukje tijd</translation>
    </message>
    <message>
        <source>Moment by moment</source>
        <translation>Per moment</translation>
    </message>
    <message>
        <source>Piece of</source>
        <translation>Stukje van</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Speling</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>You coded {yours} moments, {observer} {others}. {over}</source>
        <translation>Jij codeerde {yours} momenten, {observer} {others}. {over}</translation>
    </message>
    <message numerus="yes">
        <source>Where you differ: %n place(s)</source>
        <translation>
            <numerusform>Waar jullie verschillen: %n plek</numerusform>
            <numerusform>Waar jullie verschillen: %n plekken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementSection</name>
    <message>
        <source>The agreement</source>
        <translation>De overeenkomst</translation>
    </message>
    <message>
        <source>Version {version}, {date}</source>
        <translation>Versie {version}, {date}</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>Accepted by the teacher and by who asks</source>
        <translation>Akkoord van de leerkracht en van wie erom vraagt</translation>
    </message>
    <message>
        <source>Read this together</source>
        <translation>Lees dit samen</translation>
    </message>
    <message>
        <source>Tell the board something in between?</source>
        <translation>Tussendoor iets vertellen?</translation>
    </message>
    <message>
        <source>Keep films after the closing</source>
        <translation>Films bewaren na de afsluiting</translation>
    </message>
    <message>
        <source>Accepted by the pupil and by who decides</source>
        <translation>Akkoord van de leerling en van wie beslist</translation>
    </message>
    <message>
        <source>Accepted by who is coached and by who asks</source>
        <translation>Akkoord van de gecoachte en van de opdrachtgever</translation>
    </message>
    <message>
        <source>Take it to supervision?</source>
        <translation>Mee naar supervisie?</translation>
    </message>
    <message>
        <source>Without the name. Not answered counts as no.</source>
        <translation>Zonder naam. Niet beantwoord telt als nee.</translation>
    </message>
    <message>
        <source>After that they are erased.</source>
        <translation>Daarna worden ze gewist.</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Akkoord op</translation>
    </message>
    <message>
        <source>In exactly this version</source>
        <translation>In precies deze versie</translation>
    </message>
    <message>
        <source> years</source>
        <translation> jaar</translation>
    </message>
    <message>
        <source>Keep records and report after the closing</source>
        <translation>Verslagen en rapport bewaren na de afsluiting</translation>
    </message>
    <message>
        <source>Keep records and logbook after the closing</source>
        <translation>Verslagen en logboek bewaren na de afsluiting</translation>
    </message>
    <message>
        <source>With what was written about the films.</source>
        <translation>Met wat er over de films is opgeschreven.</translation>
    </message>
    <message>
        <source>Keep consents and register after the closing</source>
        <translation>Toestemmingen en register bewaren na de afsluiting</translation>
    </message>
    <message>
        <source>They prove what was allowed, and what went out.</source>
        <translation>Ze bewijzen wat mocht en wat er is vrijgegeven.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>By word of mouth, from the coachee</source>
        <translation>Mondeling, van de gecoachte zelf</translation>
    </message>
    <message>
        <source>A report, once the coachee agrees</source>
        <translation>Een rapport, na akkoord van de gecoachte</translation>
    </message>
    <message>
        <source>In a talk of the three of us</source>
        <translation>In een gesprek met z&apos;n drieën</translation>
    </message>
    <message>
        <source>What does the school hear at the end?</source>
        <translation>Wat hoort de school aan het einde?</translation>
    </message>
    <message>
        <source>Nothing goes out without written consent of the coachee.</source>
        <translation>Er gaat niets uit zonder schriftelijke toestemming van de gecoachte.</translation>
    </message>
    <message>
        <source>By word of mouth, and only what the coachee agrees to.</source>
        <translation>Mondeling, en alleen wat de gecoachte goedvindt.</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Nog niet afgesproken</translation>
    </message>
    <message>
        <source>The goals and what was agreed</source>
        <translation>De doelen en de afspraken</translation>
    </message>
    <message>
        <source>What the pupil chooses each time</source>
        <translation>Wat de leerling steeds kiest</translation>
    </message>
    <message>
        <source>What may the teacher read?</source>
        <translation>Wat mag de leerkracht lezen?</translation>
    </message>
    <message>
        <source>Agree on this with the pupil. Until then nothing.</source>
        <translation>Spreek dit af met de leerling. Tot dan niets.</translation>
    </message>
    <message>
        <source>What may the parents read?</source>
        <translation>Wat mogen de ouders lezen?</translation>
    </message>
</context>
<context>
    <name>AlignPanel</name>
    <message>
        <source>Set both films equal</source>
        <translation>Zet beide films gelijk</translation>
    </message>
    <message>
        <source>First film</source>
        <translation>Eerste film</translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation>Tweede camera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Set equal</source>
        <translation>Zet gelijk</translation>
    </message>
    <message>
        <source>Let both films stand at the same moment: a clap, a hand that goes up. The arrow keys move the second camera, with Alt the first film.</source>
        <translation>Zet beide films stil op hetzelfde moment: een klap, een hand die omhooggaat. Met de pijltjes verschuif je de tweede camera, met Alt erbij de eerste film.</translation>
    </message>
    <message>
        <source>Find it in the sound</source>
        <translation>Zoek het in het geluid</translation>
    </message>
    <message>
        <source>Stop listening ({percent}&#xa0;%)</source>
        <translation>Stop met luisteren ({percent}&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>AngleButton</name>
    <message>
        <source>Second camera</source>
        <translation>Tweede camera</translation>
    </message>
    <message>
        <source>Only the first film</source>
        <translation>Alleen de eerste film</translation>
    </message>
    <message>
        <source>Second camera in the corner</source>
        <translation>Tweede camera in de hoek</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Second camera large</source>
        <translation>Tweede camera groot</translation>
    </message>
    <message>
        <source>Sound of the first film</source>
        <translation>Geluid van de eerste film</translation>
    </message>
    <message>
        <source>Sound of the second camera</source>
        <translation>Geluid van de tweede camera</translation>
    </message>
    <message>
        <source>Set both films equal …</source>
        <translation>Zet beide films gelijk …</translation>
    </message>
</context>
<context>
    <name>AnnotationAims</name>
    <message>
        <source>And {} more codes, that come in as they are proposed.</source>
        <translation>En nog {} codes, die binnenkomen zoals voorgesteld.</translation>
    </message>
    <message>
        <source>What {} becomes</source>
        <translation>Wat {} wordt</translation>
    </message>
    <message>
        <source>a new code of this lens</source>
        <translation>een nieuwe code van deze kijkwijzer</translation>
    </message>
    <message>
        <source>as a note</source>
        <translation>als notitie</translation>
    </message>
    <message>
        <source>do not bring in</source>
        <translation>niet binnenhalen</translation>
    </message>
</context>
<context>
    <name>AnnotationChoices</name>
    <message>
        <source>No names of others</source>
        <translation>Geen namen van anderen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Look again (!)</source>
        <translation>Nog eens kijken (!)</translation>
    </message>
    <message>
        <source>Phases of the lesson</source>
        <translation>Fasen van de les</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragmenten</translation>
    </message>
    <message>
        <source>Talk and silence</source>
        <translation>Spreken en stilte</translation>
    </message>
    <message>
        <source>This moment, of {}</source>
        <translation>Dit moment, van {}</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Wat er meegaat</translation>
    </message>
    <message>
        <source>Notes and questions</source>
        <translation>Notities en vragen</translation>
    </message>
    <message>
        <source>Coded by</source>
        <translation>Gecodeerd door</translation>
    </message>
    <message>
        <source>you</source>
        <translation>jou</translation>
    </message>
    <message>
        <source>Codes of these groups</source>
        <translation>Codes van deze groepen</translation>
    </message>
</context>
<context>
    <name>AnnotationsInDialog</name>
    <message>
        <source>Bring annotations in</source>
        <translation>Aantekeningen binnenhalen</translation>
    </message>
    <message>
        <source>Which codes they become</source>
        <translation>Welke codes het worden</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Haal binnen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Which coding in the file</source>
        <translation>Welke codering in het bestand</translation>
    </message>
    <message>
        <source>Who coded it</source>
        <translation>Wie het codeerde</translation>
    </message>
    <message>
        <source>Below zero all of it comes earlier in the film.</source>
        <translation>Onder nul komt alles eerder in de film.</translation>
    </message>
    <message>
        <source>Whose coding is it</source>
        <translation>Van wie is de codering</translation>
    </message>
    <message>
        <source>Move it by</source>
        <translation>Verschuif alles met</translation>
    </message>
    <message>
        <source>Say who coded it.</source>
        <translation>Zeg wie het codeerde.</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>van mij</translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation>van iemand anders</translation>
    </message>
    <message>
        <source>as the file says: {}</source>
        <translation>zoals het bestand zegt: {}</translation>
    </message>
    <message>
        <source>From {file} into film {number}.</source>
        <translation>Uit {file} naar film {number}.</translation>
    </message>
    <message>
        <source>The file is about {name}. Is that this lesson?</source>
        <translation>Het bestand gaat over {name}. Is dat deze les?</translation>
    </message>
    <message>
        <source>Phases of the lesson</source>
        <translation>Fasen van de les</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragmenten</translation>
    </message>
    <message>
        <source>Talk and silence</source>
        <translation>Spreken en stilte</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>Dit moment</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>{came} of {total} annotations come in.</source>
        <translation>{came} van {total} aantekeningen komen binnen.</translation>
    </message>
    <message>
        <source>{} without a time that can be read</source>
        <translation>{} zonder leesbare tijd</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Niet mee: {}.</translation>
    </message>
    <message>
        <source>{} not chosen</source>
        <translation>{} niet gekozen</translation>
    </message>
    <message>
        <source>{} outside the film</source>
        <translation>{} buiten de film</translation>
    </message>
    <message>
        <source>{} without a code or a word</source>
        <translation>{} zonder code of woord</translation>
    </message>
    <message>
        <source>{} that are there already</source>
        <translation>{} al aanwezig</translation>
    </message>
    <message>
        <source>{} where somebody is marked as heard</source>
        <translation>{} waar al staat wie er praat</translation>
    </message>
    <message>
        <source>{} with too long a text</source>
        <translation>{} met een te lange tekst</translation>
    </message>
</context>
<context>
    <name>AnnotationsOutDialog</name>
    <message>
        <source>Let annotations out</source>
        <translation>Aantekeningen naar buiten</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Bewaar het bestand</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als wat</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>ELAN (.eaf)</source>
        <translation>ELAN (.eaf)</translation>
    </message>
    <message>
        <source>BORIS (.boris)</source>
        <translation>BORIS (.boris)</translation>
    </message>
    <message>
        <source>BORIS, compressed (.boris.gz)</source>
        <translation>BORIS, ingepakt (.boris.gz)</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tabel (.csv)</translation>
    </message>
    <message>
        <source>Table for Excel (.csv)</source>
        <translation>Tabel voor Excel (.csv)</translation>
    </message>
    <message>
        <source>Subtitles (.vtt)</source>
        <translation>Ondertitels (.vtt)</translation>
    </message>
    <message>
        <source>Somebody else …</source>
        <translation>Iemand anders …</translation>
    </message>
    <message>
        <source>Annotations film</source>
        <translation>Aantekeningen film</translation>
    </message>
    <message>
        <source>{written} of {total} annotations go along.</source>
        <translation>{written} van {total} aantekeningen gaan mee.</translation>
    </message>
    <message>
        <source>{} not chosen</source>
        <translation>{} niet gekozen</translation>
    </message>
    <message>
        <source>{} as notes, which are not ticked</source>
        <translation>{} notities, want die staan niet aangevinkt</translation>
    </message>
    <message>
        <source>{} as fragments that are not to be shown</source>
        <translation>{} fragmenten die niet getoond mogen worden</translation>
    </message>
    <message>
        <source>{} as talk, for which this kind of file has no place</source>
        <translation>{} stukken spreken of stilte, want dit soort bestand heeft daar geen plaats voor</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Niet mee: {}.</translation>
    </message>
    <message>
        <source>Texts in which a name was replaced: {}.</source>
        <translation>Teksten waarin een naam is vervangen: {}.</translation>
    </message>
    <message>
        <source>Nothing is chosen that can go out</source>
        <translation>Er is niets gekozen dat naar buiten kan</translation>
    </message>
    <message>
        <source>tick something at the left</source>
        <translation>vink links iets aan</translation>
    </message>
    <message>
        <source>This release counts once, for exactly these annotations.</source>
        <translation>Deze vrijgave telt één keer, voor precies deze aantekeningen.</translation>
    </message>
    <message>
        <source>This never goes out.</source>
        <translation>Dit gaat nooit naar buiten.</translation>
    </message>
    <message>
        <source>What goes out is written in the register of {}.</source>
        <translation>Wat naar buiten gaat, staat in het register van {}.</translation>
    </message>
    <message>
        <source>Annotations released to {}.</source>
        <translation>Aantekeningen vrijgegeven aan {}.</translation>
    </message>
    <message>
        <source>It is in the register under number {0}. The file: {1}</source>
        <translation>Het staat in het register onder nummer {0}. Het bestand: {1}</translation>
    </message>
    <message>
        <source>{written} of {total} annotations were written.</source>
        <translation>{written} van {total} aantekeningen zijn geschreven.</translation>
    </message>
</context>
<context>
    <name>AnsweringDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>AssignmentSection</name>
    <message>
        <source>The assignment</source>
        <translation>De opdracht</translation>
    </message>
    <message>
        <source>The teacher herself</source>
        <translation>De leerkracht zelf</translation>
    </message>
    <message>
        <source>The school or the board</source>
        <translation>De school of het bestuur</translation>
    </message>
    <message>
        <source>The parents</source>
        <translation>De ouders</translation>
    </message>
    <message>
        <source>The pupil</source>
        <translation>De leerling</translation>
    </message>
    <message>
        <source>Who is coached herself</source>
        <translation>De gecoachte zelf</translation>
    </message>
    <message>
        <source>Who asks for the coaching?</source>
        <translation>Wie vraagt om de begeleiding?</translation>
    </message>
    <message>
        <source>Name of the school, the board or the person who asks</source>
        <translation>Naam van de school, het bestuur of wie erom vraagt</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Waar is het voor?</translation>
    </message>
    <message>
        <source>One or two sentences, as it was agreed.</source>
        <translation>Een of twee zinnen, zoals het is afgesproken.</translation>
    </message>
    <message>
        <source>The yes of the pupil, in own words</source>
        <translation>Het ja van de leerling, in eigen woorden</translation>
    </message>
    <message>
        <source>Write down literally what the pupil says.</source>
        <translation>Schrijf letterlijk op wat de leerling zegt.</translation>
    </message>
    <message>
        <source>Does the pupil want this?</source>
        <translation>Wil de leerling dit zelf?</translation>
    </message>
    <message>
        <source>Ask without anyone else there. A pupil may stop at any time.</source>
        <translation>Vraag het zonder anderen erbij. Een leerling mag altijd stoppen.</translation>
    </message>
    <message>
        <source>Does she want this herself?</source>
        <translation>Wil de gecoachte dit zelf?</translation>
    </message>
    <message>
        <source>Coaching is voluntary. One may stop at any time, without a reason.</source>
        <translation>Begeleiding is vrijwillig. Stoppen mag altijd, zonder reden.</translation>
    </message>
    <message>
        <source>It is one when the notes or the report may decide about the work: an appraisal, or a last chance before dismissal.</source>
        <translation>Dat is zo als notities of rapport meetellen voor de baan: een beoordelingsgesprek, of een laatste kans voor ontslag.</translation>
    </message>
    <message>
        <source>It is one when the films or the report may decide about the work: an appraisal, or a last chance before dismissal.</source>
        <translation>Dat is zo als films of rapport meetellen voor de baan: een beoordelingsgesprek, of een laatste kans voor ontslag.</translation>
    </message>
    <message>
        <source>It is one when it counts for a mark, a group, a school advice or a care file.</source>
        <translation>Dat is zo als het meetelt voor een cijfer, een groep, een schooladvies of een zorgdossier.</translation>
    </message>
    <message>
        <source>Is this an assessment?</source>
        <translation>Is dit een beoordeling?</translation>
    </message>
    <message>
        <source>You can choose another one at the intake.</source>
        <translation>Bij de intake kun je nog een andere kiezen.</translation>
    </message>
    <message>
        <source>Through which lens do you look?</source>
        <translation>Met welke kijkwijzer kijk je?</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Make a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>All that is in the vault is copied, as encrypted as it lies there. Choose a disk that you keep in another place, such as a USB disk. The next time only what is new goes.</source>
        <translation>Alles in de kluis wordt gekopieerd, net zo versleuteld als het daar ligt. Kies een schijf die je ergens anders bewaart, zoals een USB-schijf. De volgende keer gaat alleen mee wat nieuw is.</translation>
    </message>
    <message>
        <source>So you know it again. A proof of erasure names it.</source>
        <translation>Zo herken je hem later. Een bewijs van wissen noemt deze naam.</translation>
    </message>
    <message>
        <source>What you call this disk</source>
        <translation>Hoe je deze schijf noemt</translation>
    </message>
    <message>
        <source>Make the backup</source>
        <translation>Maak de reservekopie</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Kies een map …</translation>
    </message>
    <message>
        <source>Where is the backup to lie?</source>
        <translation>Waar komt de reservekopie?</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Nog geen map gekozen</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Ga door op de achtergrond</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Looking what is there</source>
        <translation>Kijken wat er al staat</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} van {size}</translation>
    </message>
    <message>
        <source>No new films. What you wrote is copied: {size}. Free there: {free}.</source>
        <translation>Geen nieuwe films. Wat je schreef gaat mee: {size}. Daar is vrij: {free}.</translation>
    </message>
    <message>
        <source>To copy: {size}. Free there: {free}.</source>
        <translation>Te kopiëren: {size}. Daar is vrij: {free}.</translation>
    </message>
    <message>
        <source>A backup from before is as it was.</source>
        <translation>Een eerdere reservekopie is zoals die was.</translation>
    </message>
    <message>
        <source>That disk cannot be written.</source>
        <translation>Naar die schijf kan niet geschreven worden.</translation>
    </message>
    <message>
        <source>Is it still connected, and not locked? Then try again.</source>
        <translation>Is hij nog aangesloten, en niet vergrendeld? Probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>There is no backup on that disk yet.</source>
        <translation>Op die schijf staat nog geen reservekopie.</translation>
    </message>
    <message>
        <source>{} lies there, encrypted; the next time that is not copied again.</source>
        <translation>Er staat {} op, versleuteld. De volgende keer hoeft dat niet opnieuw gekopieerd.</translation>
    </message>
    <message>
        <source>You broke the backup off.</source>
        <translation>Je hebt de reservekopie afgebroken.</translation>
    </message>
    <message>
        <source>{} is needed. Make room there, or choose another disk.</source>
        <translation>Er is {} nodig. Maak daar ruimte, of kies een andere schijf.</translation>
    </message>
    <message>
        <source>It does not fit there.</source>
        <translation>Het past daar niet.</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the vault.</source>
        <translation>Deze map staat op dezelfde schijf als de kluis.</translation>
    </message>
    <message>
        <source>When that disk breaks, both are gone.</source>
        <translation>Gaat die schijf stuk, dan ben je beide kwijt.</translation>
    </message>
    <message>
        <source>{} copies this folder to the internet.</source>
        <translation>{} kopieert deze map naar internet.</translation>
    </message>
    <message>
        <source>What you erase later may stay there.</source>
        <translation>Wat je later wist, kan daar blijven staan.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>De reservekopie is gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n film(s) and other files,</source>
        <translation>
            <numerusform>Er staat %n film of ander bestand in,</numerusform>
            <numerusform>Er staan %n films en andere bestanden in,</numerusform>
        </translation>
    </message>
    <message>
        <source>What was erased since then is gone from it as well.</source>
        <translation>Wat je sindsdien wiste, is ook daaruit weg.</translation>
    </message>
    <message>
        <source>Something that was erased could not be taken out yet.</source>
        <translation>Iets wat gewist is, kon er nog niet uit.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are missing from the vault itself.</source>
        <translation>
            <numerusform>In de kluis zelf ontbreekt %n bestand.</numerusform>
            <numerusform>In de kluis zelf ontbreken %n bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the disk away in another place.</source>
        <translation>Berg de schijf op een andere plek op.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Make a backup …</source>
        <translation>Reservekopie maken …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of it are damaged. Check the backup, and copy again what is damaged.</source>
        <translation>
            <numerusform>%n bestand is beschadigd. Controleer de reservekopie, en kopieer het opnieuw.</numerusform>
            <numerusform>%n bestanden zijn beschadigd. Controleer de reservekopie, en kopieer ze opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It still holds what was erased since (%n time(s)). Bring it up to date.</source>
        <translation>
            <numerusform>Er staat nog in wat je sindsdien wiste (%n keer). Werk hem bij.</numerusform>
            <numerusform>Er staat nog in wat je sindsdien wiste (%n keer). Werk hem bij.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring up to date …</source>
        <translation>Bijwerken …</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleer</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Vergeet …</translation>
    </message>
    <message>
        <source>Looking it through: {} %</source>
        <translation>Aan het controleren: {} %</translation>
    </message>
    <message numerus="yes">
        <source>The vault itself has lost %n film(s) or other files.</source>
        <translation>
            <numerusform>De kluis zelf is %n film of ander bestand kwijt.</numerusform>
            <numerusform>De kluis zelf is %n films of andere bestanden kwijt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This backup has them whole: put back what was lost.</source>
        <translation>
            <numerusform>In deze reservekopie is het nog heel. Zet het terug.</numerusform>
            <numerusform>In deze reservekopie zijn ze nog heel. Zet ze terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
    <message numerus="yes">
        <source>Its %n film(s) and other files open and are as they were written, and so are keys and database.</source>
        <translation>
            <numerusform>%n film of ander bestand gaat open en is zoals het werd geschreven. De sleutels en de databank ook.</numerusform>
            <numerusform>%n films en andere bestanden gaan open en zijn zoals ze werden geschreven. De sleutels en de databank ook.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy again from the vault what is damaged.</source>
        <translation>Kopieer opnieuw uit de kluis wat beschadigd is.</translation>
    </message>
    <message>
        <source>Copy again …</source>
        <translation>Kopieer opnieuw …</translation>
    </message>
    <message>
        <source>The backup of {} is whole.</source>
        <translation>De reservekopie van {} is heel.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this backup are damaged.</source>
        <translation>
            <numerusform>%n bestand van deze reservekopie is beschadigd.</numerusform>
            <numerusform>%n bestanden van deze reservekopie zijn beschadigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) or other files are back in the vault.</source>
        <translation>
            <numerusform>%n film of ander bestand staat weer in de kluis.</numerusform>
            <numerusform>%n films of andere bestanden staan weer in de kluis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Sluit deze melding</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Je kluis is klaar</translation>
    </message>
    <message>
        <source>Look around first, or begin with your own work. You can do both.</source>
        <translation>Kijk eerst rond, of begin met je eigen werk. Het kan allebei.</translation>
    </message>
    <message>
        <source>Begin with your own work</source>
        <translation>Begin met je eigen werk</translation>
    </message>
    <message>
        <source>You note the coachee, the assignment and the agreements. Ten minutes.</source>
        <translation>Je noteert wie je begeleidt, de opdracht en de afspraken. Tien minuten.</translation>
    </message>
    <message>
        <source>Start the first trajectory</source>
        <translation>Start het eerste traject</translation>
    </message>
    <message>
        <source>Look around in the demo dossier</source>
        <translation>Kijk rond in het voorbeelddossier</translation>
    </message>
    <message>
        <source>Made-up trajectories with film, from intake to report. Nothing that you do there touches your own vault.</source>
        <translation>Verzonnen trajecten met film, van intake tot rapport. Wat je daar doet, raakt je eigen kluis niet.</translation>
    </message>
    <message>
        <source>Open the demo dossier</source>
        <translation>Open het voorbeelddossier</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own. Come back here when you are done.</source>
        <translation>Het voorbeeld opent in een eigen venster. Kom hier terug als je klaar bent.</translation>
    </message>
</context>
<context>
    <name>BigKeys</name>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>%n keer gezien</numerusform>
            <numerusform>%n keer gezien</numerusform>
        </translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>klok</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>markeer</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kies</translation>
    </message>
</context>
<context>
    <name>BudgetPane</name>
    <message>
        <source>From the first mark on</source>
        <translation>Alleen het gecodeerde deel</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Een rij voor elk</translation>
    </message>
    <message>
        <source>How often and how long</source>
        <translation>Hoe vaak en hoe lang</translation>
    </message>
    <message>
        <source>Per code</source>
        <translation>Per code</translation>
    </message>
    <message>
        <source>Per group</source>
        <translation>Per groep</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>Per persoon</translation>
    </message>
    <message>
        <source>Nothing was coded in this film yet. Watch it and press a key of the lens.</source>
        <translation>In deze film is nog niets gecodeerd. Bekijk hem en druk op een toets van de kijkwijzer.</translation>
    </message>
    <message>
        <source>To the film</source>
        <translation>Naar de film</translation>
    </message>
</context>
<context>
    <name>CalendarCheckDialog</name>
    <message>
        <source>What this calendar holds</source>
        <translation>Wat er in deze agenda staat</translation>
    </message>
    <message>
        <source>Appointments in the file</source>
        <translation>Afspraken in het bestand</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) in the file.</source>
        <translation>
            <numerusform>%n afspraak in het bestand.</numerusform>
            <numerusform>%n afspraken in het bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them on whole days.</source>
        <translation>
            <numerusform>%n daarvan duurt hele dagen.</numerusform>
            <numerusform>%n daarvan duren hele dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want to keep as school holidays. Only whole days can be taken over. Nothing else of the file is kept.</source>
        <translation>Vink aan wat je als schoolvakantie wilt bewaren. Alleen hele dagen kun je overnemen. Verder wordt niets uit het bestand bewaard.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>zonder titel</translation>
    </message>
    <message>
        <source> (repeats; only the first time)</source>
        <translation> (herhaalt zich; alleen de eerste keer)</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n period(s)</source>
        <translation>
            <numerusform>Neem %n periode over</numerusform>
            <numerusform>Neem %n periodes over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardCodes</name>
    <message>
        <source>Add a code</source>
        <translation>Code toevoegen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naar boven</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Naar beneden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>What to do with this fragment</source>
        <translation>Wat je met dit fragment kunt doen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>De hele kaart</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Eerder laten zien</translation>
    </message>
    <message>
        <source>Show later</source>
        <translation>Later laten zien</translation>
    </message>
    <message>
        <source>Split at the playhead</source>
        <translation>Splitsen waar de film staat</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdubbelen</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Vrijgeven …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Join with the next in the film</source>
        <translation>Samenvoegen met het volgende in de film</translation>
    </message>
    <message>
        <source>Join with fragment {number}, the next in the film</source>
        <translation>Samenvoegen met fragment {number}, het volgende in de film</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Used in this talk</source>
        <translation>Gebruikt in dit gesprek</translation>
    </message>
    <message>
        <source>More for {card}</source>
        <translation>Meer voor {card}</translation>
    </message>
</context>
<context>
    <name>CardsModel</name>
    <message>
        <source>A card of your own</source>
        <translation>Een eigen kaart</translation>
    </message>
    <message>
        <source>Add the card</source>
        <translation>Kaart toevoegen</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Kaart wijzigen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>A card has at most {limit} characters. Make the question shorter.</source>
        <translation>Een kaart heeft hoogstens {limit} tekens. Maak de vraag korter.</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Conversation models</source>
        <translation>Gespreksmodellen</translation>
    </message>
    <message>
        <source>Each conversation model has its questions. Add cards of your own; choose a model at a debrief, and they stand beside you.</source>
        <translation>Elk gespreksmodel heeft zijn vragen. Voeg eigen kaarten toe. Kies bij een nabespreking een model, dan staan de vragen naast je.</translation>
    </message>
    <message>
        <source>Question cards</source>
        <translation>Vraagkaarten</translation>
    </message>
    <message>
        <source>My own cards</source>
        <translation>Mijn eigen kaarten</translation>
    </message>
    <message>
        <source>{name} ({count} of your own)</source>
        <translation>{name} ({count} eigen)</translation>
    </message>
    <message>
        <source>Questions for any talk.</source>
        <translation>Vragen voor elk gesprek.</translation>
    </message>
</context>
<context>
    <name>CaseloadTable</name>
    <message>
        <source>Coachee</source>
        <translation>Gecoachte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Volgende datum</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Ronden</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles klaar</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} van {all}</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Fill in until when</source>
        <translation>Vul in tot wanneer</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Geen datum</translation>
    </message>
    <message>
        <source>Title, as on your letters</source>
        <translation>Titel, zoals op je brieven</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Afgegeven door</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>This certificate has ended.</source>
        <translation>Dit certificaat is verlopen.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left: renew it in time.</source>
        <translation>
            <numerusform>Nog %n dag: verleng op tijd.</numerusform>
            <numerusform>Nog %n dagen: verleng op tijd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Niet in orde</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>When was it said?</source>
        <translation>Wanneer is het gezegd?</translation>
    </message>
    <message>
        <source>This is about</source>
        <translation>Het gaat nu om</translation>
    </message>
    <message>
        <source>Yes, in writing</source>
        <translation>Ja, schriftelijk</translation>
    </message>
    <message>
        <source>Yes, orally</source>
        <translation>Ja, mondeling</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>What {} says</source>
        <translation>Wat {} zegt</translation>
    </message>
    <message numerus="yes">
        <source>%n other purpose(s) …</source>
        <translation>
            <numerusform>%n ander doel …</numerusform>
            <numerusform>%n andere doelen …</numerusform>
        </translation>
    </message>
    <message>
        <source>{} says no: then it is a no.</source>
        <translation>{} zegt nee: dan is het nee.</translation>
    </message>
    <message>
        <source>Choose first what for.</source>
        <translation>Kies eerst waarvoor.</translation>
    </message>
    <message>
        <source>Ask {} too.</source>
        <translation>Vraag het ook aan {}.</translation>
    </message>
    <message>
        <source>What does {} answer?</source>
        <translation>Wat antwoordt {}?</translation>
    </message>
    <message>
        <source>What do {} answer?</source>
        <translation>Wat antwoorden {}?</translation>
    </message>
    <message>
        <source>To which purposes?</source>
        <translation>Voor welke doelen?</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>End the observation</source>
        <translation>Rond de observatie af</translation>
    </message>
    <message>
        <source>Throw away …</source>
        <translation>Gooi weg …</translation>
    </message>
    <message>
        <source>Clock, {time}</source>
        <translation>Klok, {time}</translation>
    </message>
    <message>
        <source>Running since {time}</source>
        <translation>Loopt sinds {time}</translation>
    </message>
    <message>
        <source>Paused, began at {time}</source>
        <translation>Pauze, begon om {time}</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Nog niet gestart</translation>
    </message>
    <message>
        <source>Observed without the clock</source>
        <translation>Geobserveerd zonder klok</translation>
    </message>
    <message>
        <source>Observed from {begin} to {end}</source>
        <translation>Geobserveerd van {begin} tot {end}</translation>
    </message>
    <message>
        <source>Start when the lesson starts. The clock goes on, whatever happens.</source>
        <translation>Start als de les begint. De klok loopt door, wat er ook gebeurt.</translation>
    </message>
    <message>
        <source>Choose three moments, and write them as a photograph shows them.</source>
        <translation>Kies drie momenten en schrijf ze op zoals een foto ze laat zien.</translation>
    </message>
    <message>
        <source>The trajectory has ended; this is what was seen.</source>
        <translation>Het traject is afgelopen; dit is wat je zag.</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Start de klok</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Go on after all</source>
        <translation>Ga toch verder</translation>
    </message>
</context>
<context>
    <name>ClosingPane</name>
    <message>
        <source>Close the trajectory …</source>
        <translation>Sluit het traject af …</translation>
    </message>
    <message>
        <source>held on {date}</source>
        <translation>gehouden op {date}</translation>
    </message>
    <message>
        <source>planned on {date}</source>
        <translation>gepland op {date}</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>nog niet gepland</translation>
    </message>
    <message>
        <source>Agreed: the films are erased on {date}.</source>
        <translation>Afgesproken: de films worden gewist op {date}.</translation>
    </message>
    <message numerus="yes">
        <source>Agreed: the films are erased %n day(s) after the closing.</source>
        <translation>
            <numerusform>Afgesproken: de films worden %n dag na de afsluiting gewist.</numerusform>
            <numerusform>Afgesproken: de films worden %n dagen na de afsluiting gewist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClusterCard</name>
    <message>
        <source>with a length</source>
        <translation>met een duur</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>kans</translation>
    </message>
</context>
<context>
    <name>ClusterRow</name>
    <message>
        <source>Name of the cluster</source>
        <translation>Naam van de cluster</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Zet hoger</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Zet lager</translation>
    </message>
    <message>
        <source>Delete the cluster</source>
        <translation>Wis de cluster</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour and shape: {colour}</source>
        <translation>Kleur en vorm: {colour}</translation>
    </message>
    <message>
        <source>{colour} (swap with {owner})</source>
        <translation>{colour} (ruil met {owner})</translation>
    </message>
</context>
<context>
    <name>ClustersPane</name>
    <message>
        <source>Add a cluster</source>
        <translation>Voeg een cluster toe</translation>
    </message>
    <message>
        <source>A cluster holds codes that belong together. It has a colour with a shape, and a lane of its own in the timeline.</source>
        <translation>In een cluster staan codes die bij elkaar horen. Een cluster heeft een kleur met een vorm, en een eigen baan in de tijdlijn.</translation>
    </message>
    <message>
        <source>There are at most {most} clusters: one for each colour.</source>
        <translation>Er zijn hooguit {most} clusters: één voor elke kleur.</translation>
    </message>
</context>
<context>
    <name>CoachScreen</name>
    <message>
        <source>Only the coach sees this screen.</source>
        <translation>Dit scherm ziet alleen de coach.</translation>
    </message>
    <message>
        <source>The debrief is on, the vault stays open</source>
        <translation>Nabespreking loopt, kluis blijft open</translation>
    </message>
    <message>
        <source>The moment was taken away.</source>
        <translation>Het moment is weggehaald.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>The screen of {}: only the film</source>
        <translation>Scherm van {}: alleen de film</translation>
    </message>
    <message>
        <source>There is no fragment to look at yet.</source>
        <translation>Er is nog geen fragment om te bekijken.</translation>
    </message>
    <message>
        <source>This fragment has no question yet.</source>
        <translation>Dit fragment heeft nog geen vraag.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Stilzetten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+spatie</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Keep this moment for the teacher</source>
        <translation>Bewaar dit moment van de leerkracht</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>5 counts back</source>
        <translation>5 tellen terug</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langzaam</translation>
    </message>
    <message>
        <source>Repeat the fragment</source>
        <translation>Herhaal het fragment</translation>
    </message>
    <message>
        <source>Repeat the last 5 counts</source>
        <translation>Herhaal de laatste 5 tellen</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>Zonder geluid</translation>
    </message>
    <message>
        <source>Without drawings</source>
        <translation>Zonder tekeningen</translation>
    </message>
    <message>
        <source>Hide or show the question</source>
        <translation>Verberg of toon de vraag</translation>
    </message>
    <message>
        <source>The teacher does not want to see this fragment</source>
        <translation>De leerkracht wil dit fragment niet zien</translation>
    </message>
    <message>
        <source>Picture off</source>
        <translation>Beeld uit</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Picture off, {}</source>
        <translation>Beeld uit, {}</translation>
    </message>
    <message>
        <source>{0} sees {1}</source>
        <translation>{0} ziet {1}</translation>
    </message>
    <message>
        <source>All kept</source>
        <translation>Alles bewaard</translation>
    </message>
    <message>
        <source>All kept, {}</source>
        <translation>Alles bewaard, {}</translation>
    </message>
</context>
<context>
    <name>CodeChip</name>
    <message>
        <source>Take {code} away</source>
        <translation>{code} weghalen</translation>
    </message>
    <message>
        <source>{code}, seen in the film</source>
        <translation>{code}, gezien in de film</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>By what you recognise it, in a few words.</source>
        <translation>Waaraan je het herkent, in een paar woorden.</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>With a length</source>
        <translation>Met een duur</translation>
    </message>
    <message>
        <source> s before</source>
        <translation> s ervoor</translation>
    </message>
    <message>
        <source> s after</source>
        <translation> s erna</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>Press the key, or choose it.</source>
        <translation>Druk op de toets, of kies hem.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>What you code</source>
        <translation>Wat codeer je?</translation>
    </message>
    <message>
        <source>Pole</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Counts as a success, or a chance.</source>
        <translation>Telt als succes, of als kans.</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Plaats in de keten</translation>
    </message>
    <message>
        <source>For how many initiatives were received.</source>
        <translation>Voor hoeveel initiatieven er ontvangen zijn.</translation>
    </message>
    <message>
        <source>Asks, when it was tagged</source>
        <translation>Vraagt na het coderen</translation>
    </message>
    <message>
        <source>Make questions under Questions.</source>
        <translation>Vragen maak je bij Vragen.</translation>
    </message>
    <message>
        <source>Who talks</source>
        <translation>Wie praat er?</translation>
    </message>
    <message>
        <source>For talk share and wait time.</source>
        <translation>Voor spreektijd en wachttijd.</translation>
    </message>
    <message>
        <source>Of what Alt and the key cut.</source>
        <translation>Bij Alt met de toets.</translation>
    </message>
    <message>
        <source>A fragment begins</source>
        <translation>Een fragment begint</translation>
    </message>
    <message>
        <source>and ends</source>
        <translation>en eindigt</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>Zet hoger (Ctrl+Omhoog)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>Zet lager (Ctrl+Omlaag)</translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>Wis de code</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
</context>
<context>
    <name>CodeMovesDialog</name>
    <message>
        <source>Keep the rest as notes</source>
        <translation>Bewaar de rest als notitie</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n momenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named by %n fragment(s) or goal(s)</source>
        <translation>
            <numerusform>genoemd bij %n fragment of doel</numerusform>
            <numerusform>genoemd bij %n fragmenten of doelen</numerusform>
        </translation>
    </message>
    <message>
        <source>What {name} becomes</source>
        <translation>Wat {name} wordt</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kies …</translation>
    </message>
    <message>
        <source>Stays as a note</source>
        <translation>Blijft als notitie</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message numerus="yes">
        <source>coded %n time(s)</source>
        <translation>
            <numerusform>%n keer gecodeerd</numerusform>
            <numerusform>%n keer gecodeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>The lens gives {key}. Among your keys that is: {deed}.</source>
        <translation>De kijkwijzer geeft {key}. Bij jouw toetsen is dat: {deed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n success(es)</source>
        <translation>
            <numerusform>%n succes</numerusform>
            <numerusform>%n successen</numerusform>
        </translation>
    </message>
    <message>
        <source>{met} of {begun} initiatives received</source>
        <translation>{met} van {begun} initiatieven ontvangen</translation>
    </message>
</context>
<context>
    <name>CodeRows</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n momenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesPane</name>
    <message>
        <source>No codes yet. A code is one thing to see, with a key of its own.</source>
        <translation>Nog geen codes. Een code is één ding om te zien, met een eigen toets.</translation>
    </message>
    <message>
        <source>Add the first code</source>
        <translation>Voeg de eerste code toe</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>{count} of {most} codes</source>
        <translation>{count} van {most} codes</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Compare by</source>
        <translation>Vergelijk op</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Een rij voor elk</translation>
    </message>
    <message>
        <source>The films side by side</source>
        <translation>De films naast elkaar</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat ervan kwam</translation>
    </message>
    <message>
        <source>The same as bars</source>
        <translation>Hetzelfde als balken</translation>
    </message>
    <message>
        <source>Per 10 minutes</source>
        <translation>Per 10 minuten</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Deel van de tijd</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Per code</source>
        <translation>Per code</translation>
    </message>
    <message>
        <source>Per group</source>
        <translation>Per groep</translation>
    </message>
    <message>
        <source>Nothing was coded in any film of this trajectory yet.</source>
        <translation>In geen film van dit traject is al iets gecodeerd.</translation>
    </message>
    <message>
        <source>To the film</source>
        <translation>Naar de film</translation>
    </message>
    <message>
        <source>There is one film so far. The next one comes beside it.</source>
        <translation>Er is nu één film. De volgende komt ernaast te staan.</translation>
    </message>
</context>
<context>
    <name>ComposingPart</name>
    <message>
        <source>Kind of goal</source>
        <translation>Soort doel</translation>
    </message>
    <message>
        <source>so that pupils …</source>
        <translation>zodat leerlingen …</translation>
    </message>
    <message>
        <source>look round before I give a turn</source>
        <translation>kijk rond voor ik een beurt geef</translation>
    </message>
    <message>
        <source>in the circle</source>
        <translation>in de kring</translation>
    </message>
    <message>
        <source>speak more often</source>
        <translation>vaker iets inbrengen</translation>
    </message>
    <message>
        <source>I …</source>
        <translation>Ik …</translation>
    </message>
    <message>
        <source>When or where?</source>
        <translation>Wanneer of waarbij?</translation>
    </message>
    <message>
        <source>so that the other …</source>
        <translation>zodat de ander …</translation>
    </message>
</context>
<context>
    <name>ConsentDeciding</name>
    <message>
        <source>{who} decide for {name} until {day}, when {name} turns 16.</source>
        <translation>{who} beslissen voor {name}, tot {name} op {day} 16 wordt.</translation>
    </message>
    <message>
        <source>{who} decides for {name} until {day}, when {name} turns 16.</source>
        <translation>{who} beslist voor {name}, tot {name} op {day} 16 wordt.</translation>
    </message>
    <message>
        <source>{who} decides for {name}. Fill in the birthday: from 16 {name} decides.</source>
        <translation>{who} beslist voor {name}. Vul de geboortedatum in: vanaf 16 beslist {name} zelf.</translation>
    </message>
    <message>
        <source>{name} is 16 since {day} and decides. What the guardians said counts no more: ask {name}.</source>
        <translation>{name} is sinds {day} 16 en beslist zelf. Wat de ouders zeiden, telt niet meer: vraag het {name} zelf.</translation>
    </message>
    <message>
        <source>{name} is 16 or older and decides.</source>
        <translation>{name} is 16 of ouder en beslist zelf.</translation>
    </message>
    <message>
        <source>One guardian refuses: {who}. Then it is a no.</source>
        <translation>Eén ouder weigert: {who}. Dan is het nee.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record the consent of {}</source>
        <translation>Toestemming van {} vastleggen</translation>
    </message>
    <message>
        <source>Consent of {0} for {1}</source>
        <translation>Toestemming van {0} voor {1}</translation>
    </message>
    <message>
        <source>Form to sign for {}</source>
        <translation>Formulier om te tekenen voor {}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Bewaar als PDF …</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Druk af …</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Leg vast</translation>
    </message>
    <message numerus="yes">
        <source>Record %n refusal(s)</source>
        <translation>
            <numerusform>Leg %n weigering vast</numerusform>
            <numerusform>Leg %n weigeringen vast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n consent(s)</source>
        <translation>
            <numerusform>Leg %n toestemming vast</numerusform>
            <numerusform>Leg %n toestemmingen vast</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded before the last step.</source>
        <translation>Voor de laatste stap wordt niets vastgelegd.</translation>
    </message>
    <message>
        <source>Nothing is ticked on the form; whoever signs does that.</source>
        <translation>Op het formulier is niets aangevinkt; dat doet wie tekent.</translation>
    </message>
    <message>
        <source>The signed form is still missing.</source>
        <translation>Het getekende formulier ontbreekt nog.</translation>
    </message>
    <message>
        <source>The signature is still missing.</source>
        <translation>De handtekening ontbreekt nog.</translation>
    </message>
    <message>
        <source>Tick that {} has read the text.</source>
        <translation>Vink aan dat {} de tekst heeft gelezen.</translation>
    </message>
    <message>
        <source>Tick that {} have read the text.</source>
        <translation>Vink aan dat {} de tekst hebben gelezen.</translation>
    </message>
    <message>
        <source>No: {}</source>
        <translation>Nee: {}</translation>
    </message>
</context>
<context>
    <name>ConsentMatrix</name>
    <message>
        <source>Purposes</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Answer of {}</source>
        <translation>Antwoord van {}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>{0}, show it: {1}</source>
        <translation>{0}, bekijk het: {1}</translation>
    </message>
    <message>
        <source>Show what this answer rests on</source>
        <translation>Bekijk waar dit antwoord op berust</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Sign …</source>
        <translation>Tekenen …</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Vraag opnieuw</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Record consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>What may be done with the film of {}?</source>
        <translation>Wat mag er met de beelden van {}?</translation>
    </message>
    <message>
        <source>What may be done with what was written about {}?</source>
        <translation>Wat mag er met de notities over {}?</translation>
    </message>
    <message>
        <source>Register for {}</source>
        <translation>Register voor {}</translation>
    </message>
    <message>
        <source>Check proof …</source>
        <translation>Controleer bewijs …</translation>
    </message>
    <message>
        <source>Form to sign …</source>
        <translation>Formulier om te tekenen …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Druk af …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Bewaar als PDF …</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>Wie antwoordt?</translation>
    </message>
    <message>
        <source>Someone who can be seen or heard in a film.</source>
        <translation>Iemand die op een film te zien of te horen is.</translation>
    </message>
    <message>
        <source>Consent of {}</source>
        <translation>Toestemming van {}</translation>
    </message>
    <message>
        <source>What does {0} say about the film of {1}?</source>
        <translation>Wat zegt {0} over de beelden van {1}?</translation>
    </message>
    <message>
        <source>{} is not possible yet.</source>
        <translation>{} kan nog niet.</translation>
    </message>
    <message>
        <source>{} said yes, but the signature is missing. Orally is not enough here.</source>
        <translation>{} zei ja, maar de handtekening ontbreekt. Mondeling is hier niet genoeg.</translation>
    </message>
    <message>
        <source>{} said yes, but signatures are missing. Orally is not enough here.</source>
        <translation>{} zeiden ja, maar de handtekeningen ontbreken. Mondeling is hier niet genoeg.</translation>
    </message>
    <message>
        <source>{} is not proven any more.</source>
        <translation>{} is niet meer bewezen.</translation>
    </message>
    <message>
        <source>The signature of {} is gone or is not what was recorded.</source>
        <translation>De handtekening van {} is weg of is niet wat er is vastgelegd.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more like this.</source>
        <translation>
            <numerusform>Er is nog %n zo.</numerusform>
            <numerusform>Er zijn er nog %n zo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let {} sign …</source>
        <translation>Laat {} tekenen …</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) went out before consent was withdrawn.</source>
        <translation>
            <numerusform>1 kopie ging naar buiten voordat de toestemming werd ingetrokken.</numerusform>
            <numerusform>%n kopieën gingen naar buiten voordat de toestemming werd ingetrokken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask back what can be asked back, and record what came of it.</source>
        <translation>Vraag terug wat terug kan, en leg vast wat ervan kwam.</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n signature(s) are missing.</source>
        <translation>
            <numerusform>Ook ontbreekt 1 handtekening.</numerusform>
            <numerusform>Ook ontbreken %n handtekeningen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coaching must stay safe. Only {} may show something of it, and only freely.</source>
        <translation>Coaching moet veilig blijven. Alleen {} mag er iets van laten zien, en alleen uit vrije wil.</translation>
    </message>
    <message>
        <source>For an assessment or a personnel file nothing is ever released.</source>
        <translation>Voor een beoordeling of een personeelsdossier wordt nooit iets vrijgegeven.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n antwoord vastgelegd.</numerusform>
            <numerusform>%n antwoorden vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in {0}. {1}</source>
        <translation>Map: {0}. {1}</translation>
    </message>
    <message>
        <source>{} was withdrawn. It takes effect at once.</source>
        <translation>{} is ingetrokken. Dat geldt meteen.</translation>
    </message>
    <message>
        <source>{0} was withdrawn for {1}. It takes effect at once; the rest stays.</source>
        <translation>{0} is ingetrokken voor {1}. Dat geldt meteen; de rest blijft staan.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) were withdrawn. It takes effect at once.</source>
        <translation>
            <numerusform>%n toestemming is ingetrokken. Dat geldt meteen.</numerusform>
            <numerusform>%n toestemmingen zijn ingetrokken. Dat geldt meteen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1} on {2} (no. {3})</source>
        <translation>{0} aan {1} op {2} (nr. {3})</translation>
    </message>
    <message>
        <source>Ask back what went out before: {}.</source>
        <translation>Vraag terug wat eerder naar buiten ging: {}.</translation>
    </message>
    <message>
        <source>Nothing had gone out for this.</source>
        <translation>Hiervoor was nog niets naar buiten gegaan.</translation>
    </message>
    <message>
        <source>Ask back …</source>
        <translation>Terugvragen …</translation>
    </message>
    <message>
        <source>You find this in the register.</source>
        <translation>Je vindt dit in het register.</translation>
    </message>
    <message>
        <source>There is no ground any more to keep the films.</source>
        <translation>Er is geen grond meer om de films te bewaren.</translation>
    </message>
    <message>
        <source>Erase the films …</source>
        <translation>Films wissen …</translation>
    </message>
    <message>
        <source>The form went to the printer.</source>
        <translation>Het formulier is naar de printer.</translation>
    </message>
    <message>
        <source>The form is saved as {}.</source>
        <translation>Het formulier is bewaard als {}.</translation>
    </message>
    <message>
        <source>It waits below for the signature. Then you add the scan or photo there.</source>
        <translation>Het wacht hieronder op de handtekening. Daarna voeg je daar de scan of foto toe.</translation>
    </message>
    <message>
        <source>The form is waited for no longer.</source>
        <translation>Op dit formulier wordt niet meer gewacht.</translation>
    </message>
    <message>
        <source>Undo puts it back.</source>
        <translation>Ongedaan maken (Ctrl+Z) zet het terug.</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>Bewaard als {}.</translation>
    </message>
</context>
<context>
    <name>ConsequencesPane</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Weet ik niet</translation>
    </message>
    <message>
        <source>What can come of it?</source>
        <translation>Wat kan ervan komen?</translation>
    </message>
    <message>
        <source>For instance: a teacher is recognised in an unhappy moment, or a film of a class goes round.</source>
        <translation>Bijvoorbeeld: een leerkracht wordt herkend op een ongelukkig moment, of een film van een klas gaat rond.</translation>
    </message>
    <message>
        <source>What did you do about it?</source>
        <translation>Wat heb je eraan gedaan?</translation>
    </message>
    <message>
        <source>For instance: locked the laptop from afar, reported it to the police, asked for the file to be erased, changed the passphrase.</source>
        <translation>Bijvoorbeeld: de laptop op afstand op slot gezet, aangifte gedaan, gevraagd het bestand te wissen, de wachtzin veranderd.</translation>
    </message>
    <message>
        <source>Is the risk for the people concerned high?</source>
        <translation>Is het risico voor de betrokkenen hoog?</translation>
    </message>
    <message>
        <source>It is when films or talks of recognisable people can be seen by others. Then those people are to be told, too.</source>
        <translation>Dat is zo als anderen films of gesprekken van herkenbare mensen kunnen zien. Dan moeten die mensen het ook weten.</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Logbook</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Choose the day …</source>
        <translation>Kies de dag …</translation>
    </message>
    <message>
        <source>It was held …</source>
        <translation>Is gehouden op …</translation>
    </message>
    <message>
        <source>Change the day …</source>
        <translation>Wijzig de dag …</translation>
    </message>
    <message>
        <source>Preparation by the pupil</source>
        <translation>Leerling vooraf</translation>
    </message>
    <message>
        <source>Preparation by the coach</source>
        <translation>Coach vooraf</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>held on {date}</source>
        <translation>gehouden op {date}</translation>
    </message>
    <message>
        <source>planned on {date}</source>
        <translation>gepland op {date}</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>nog niet gepland</translation>
    </message>
</context>
<context>
    <name>CopyPasswordDialog</name>
    <message>
        <source>Password of the copy</source>
        <translation>Wachtwoord van de kopie</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere woorden</translation>
    </message>
    <message>
        <source>We agreed on this, and wrote it down</source>
        <translation>We hebben dit afgesproken en opgeschreven</translation>
    </message>
    <message>
        <source>The copy opens in a browser with this password only. Tell it to {} in person or by telephone, never in the same message as the file. It is shown once and kept nowhere: who loses it gets a new copy.</source>
        <translation>De kopie gaat alleen met dit wachtwoord open, in een browser. Vertel het {} zelf of per telefoon, nooit in hetzelfde bericht als het bestand. Je ziet het één keer en het wordt nergens bewaard. Wie het kwijt is, krijgt een nieuwe kopie.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Zelf gekozen</translation>
    </message>
    <message>
        <source>Which password</source>
        <translation>Welk wachtwoord</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Gebruik dit wachtwoord</translation>
    </message>
    <message>
        <source>Password: {}</source>
        <translation>Wachtwoord: {}</translation>
    </message>
</context>
<context>
    <name>CountedLine</name>
    <message>
        <source>{count} of {limit} letters</source>
        <translation>{count} van {limit} letters</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message>
        <source>The 72 hours are over.</source>
        <translation>De 72 uur zijn voorbij.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of the 72 hours left.</source>
        <translation>
            <numerusform>Nog %n minuut van de 72 uur.</numerusform>
            <numerusform>Nog %n minuten van de 72 uur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of the 72 hours left.</source>
        <translation>
            <numerusform>Nog %n uur van de 72 uur.</numerusform>
            <numerusform>Nog %n uur van de 72 uur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n leerkracht</numerusform>
            <numerusform>%n leerkrachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n special-needs coordinator(s)</source>
        <translation>
            <numerusform>%n intern begeleider</numerusform>
            <numerusform>%n intern begeleiders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n leerling</numerusform>
            <numerusform>%n leerlingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardian(s)</source>
        <translation>
            <numerusform>%n ouder of verzorger</numerusform>
            <numerusform>%n ouders of verzorgers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contactpersoon</numerusform>
            <numerusform>%n contactpersonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n ander</numerusform>
            <numerusform>%n anderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choose {date} or an earlier day.</source>
        <translation>Kies {date} of een eerdere dag.</translation>
    </message>
    <message>
        <source>Choose {date} or a later day.</source>
        <translation>Kies {date} of een latere dag.</translation>
    </message>
</context>
<context>
    <name>DebriefModel</name>
    <message>
        <source>Record debrief {} as held</source>
        <translation>Nabespreking {} vastleggen</translation>
    </message>
    <message>
        <source>On which day did you look back with {}?</source>
        <translation>Op welke dag heb je met {} teruggekeken?</translation>
    </message>
    <message>
        <source>Record debrief</source>
        <translation>Leg nabespreking vast</translation>
    </message>
</context>
<context>
    <name>DebriefWindow</name>
    <message>
        <source>Debrief</source>
        <translation>Nabespreking</translation>
    </message>
    <message>
        <source>Debrief {0} with {1}</source>
        <translation>Nabespreking {0} met {1}</translation>
    </message>
</context>
<context>
    <name>DeedStrip</name>
    <message>
        <source>Under way: {percent} %</source>
        <translation>Bezig: {percent} %</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopt …</translation>
    </message>
</context>
<context>
    <name>DemoPage</name>
    <message>
        <source>The demo dossier is being made …</source>
        <translation>Het voorbeelddossier wordt gemaakt …</translation>
    </message>
    <message>
        <source>Invented people, to look around. This takes a few seconds.</source>
        <translation>Verzonnen mensen, om rond te kijken. Dit duurt een paar tellen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>This stands in the file when all that is kept is asked for.</source>
        <translation>Dit staat in de inzage, als iemand daarom vraagt.</translation>
    </message>
    <message>
        <source>From sixteen on a pupil decides.</source>
        <translation>Vanaf zestien beslist een leerling zelf.</translation>
    </message>
</context>
<context>
    <name>DrawnSignatures</name>
    <message>
        <source>Wipe and draw again</source>
        <translation>Wis en teken opnieuw</translation>
    </message>
    <message>
        <source>Date on which {} signs</source>
        <translation>Datum waarop {} tekent</translation>
    </message>
    <message>
        <source>Signature of {}</source>
        <translation>Handtekening van {}</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wis</translation>
    </message>
    <message>
        <source>Wipe the signature of {}</source>
        <translation>Wis de handtekening van {}</translation>
    </message>
    <message>
        <source>without a mouse: choose Scan</source>
        <translation>zonder muis: kies Scan</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Import film …</source>
        <translation>Film invoeren …</translation>
    </message>
    <message>
        <source>No film yet. Drag a film here or choose Import film.</source>
        <translation>Nog geen film. Sleep een film hierheen of kies Film invoeren.</translation>
    </message>
</context>
<context>
    <name>DueCards</name>
    <message>
        <source>Ready to do</source>
        <translation>Kan nu</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Nog geen datum</translation>
    </message>
    <message>
        <source>Before {}</source>
        <translation>Voor {}</translation>
    </message>
    <message>
        <source>Was planned: {}</source>
        <translation>Was gepland: {}</translation>
    </message>
    <message>
        <source>Somebody who was erased</source>
        <translation>Iemand die gewist is</translation>
    </message>
    <message>
        <source>Plan a conversation</source>
        <translation>Plan een coachgesprek</translation>
    </message>
    <message numerus="yes">
        <source>The last one was %n week(s) ago</source>
        <translation>
            <numerusform>Het vorige was %n week geleden</numerusform>
            <numerusform>Het vorige was %n weken geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Open coachgesprek</translation>
    </message>
    <message>
        <source>Pupil-parent-coach talk</source>
        <translation>Ouder-leerling-coachgesprek</translation>
    </message>
    <message>
        <source>Open trajectory</source>
        <translation>Open traject</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>Open follow-up</source>
        <translation>Open terugblik</translation>
    </message>
    <message>
        <source>Erase films</source>
        <translation>Films wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) in the vault</source>
        <translation>
            <numerusform>%n film in de kluis</numerusform>
            <numerusform>%n films in de kluis</numerusform>
        </translation>
    </message>
    <message>
        <source>View and confirm</source>
        <translation>Bekijk en bevestig</translation>
    </message>
    <message>
        <source>Erase the trajectory</source>
        <translation>Traject wissen</translation>
    </message>
    <message>
        <source>Annotations, records and report</source>
        <translation>Aantekeningen, verslagen en rapport</translation>
    </message>
    <message>
        <source>Erase consents</source>
        <translation>Toestemmingen wissen</translation>
    </message>
    <message>
        <source>With the names in the register</source>
        <translation>Met de namen in het register</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Toestemming ingetrokken</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) to erase</source>
        <translation>
            <numerusform>%n film te wissen</numerusform>
            <numerusform>%n films te wissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent ends</source>
        <translation>Toestemming loopt af</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end within a month</source>
        <translation>
            <numerusform>%n toestemming eindigt binnen een maand</numerusform>
            <numerusform>%n toestemmingen eindigen binnen een maand</numerusform>
        </translation>
    </message>
    <message>
        <source>Open consent</source>
        <translation>Open toestemming</translation>
    </message>
    <message>
        <source>{name} turns 16</source>
        <translation>{name} wordt 16</translation>
    </message>
    <message>
        <source>Ask {name}, not the guardians</source>
        <translation>Vraag {name} zelf, niet de ouders</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Terugvragen</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) out since before a withdrawal</source>
        <translation>
            <numerusform>%n kopie is nog buiten, de toestemming is ingetrokken</numerusform>
            <numerusform>%n kopieën zijn nog buiten, de toestemming is ingetrokken</numerusform>
        </translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Open register</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw bekijken</translation>
    </message>
    <message>
        <source>May release {number} be known by now?</source>
        <translation>Mag vrijgave {number} nu bekend zijn?</translation>
    </message>
    <message>
        <source>Processing agreement</source>
        <translation>Verwerkersovereenkomst</translation>
    </message>
    <message>
        <source>Open school</source>
        <translation>School openen</translation>
    </message>
    <message>
        <source>There is none, and there is filming</source>
        <translation>Die is er niet, en er wordt gefilmd</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Die is afgelopen</translation>
    </message>
    <message>
        <source>It ends: extend it in time</source>
        <translation>Die loopt af: verleng op tijd</translation>
    </message>
    <message>
        <source>More than six weeks</source>
        <translation>Meer dan zes weken</translation>
    </message>
    <message>
        <source>Before the next film</source>
        <translation>Voor de volgende film</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Ended: {}</source>
        <translation>Afgelopen: {}</translation>
    </message>
    <message>
        <source>Time is over: {}</source>
        <translation>De tijd is voorbij: {}</translation>
    </message>
    <message>
        <source>A yes to your work with the films is missing</source>
        <translation>Een ja voor jouw werk met de films ontbreekt</translation>
    </message>
    <message>
        <source>Filming is not possible yet</source>
        <translation>Filmen kan nog niet</translation>
    </message>
    <message>
        <source>The basis for filming pupils is missing</source>
        <translation>Basis voor filmen van leerlingen ontbreekt</translation>
    </message>
    <message>
        <source>Analysis of film {}</source>
        <translation>Analyse van film {}</translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s) ready</source>
        <translation>
            <numerusform>%n fragment klaar</numerusform>
            <numerusform>%n fragmenten klaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the report</source>
        <translation>Rapport afronden</translation>
    </message>
    <message>
        <source>Film plan: {done} of {points} points ready</source>
        <translation>Filmplan: {done} van {points} punten klaar</translation>
    </message>
    <message>
        <source>{}, not watched yet</source>
        <translation>{}, nog niet bekeken</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) marked</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n momenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Nog niet begonnen</translation>
    </message>
    <message>
        <source>{approved} of {parts} parts approved</source>
        <translation>{approved} van {parts} delen akkoord</translation>
    </message>
    <message>
        <source>Record the basis</source>
        <translation>Leg de basis vast</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyseer</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Open rapport</translation>
    </message>
    <message>
        <source>Start debrief</source>
        <translation>Start nabespreking</translation>
    </message>
    <message>
        <source>Record the answer …</source>
        <translation>Leg het antwoord vast …</translation>
    </message>
    <message>
        <source>Plan the intake</source>
        <translation>Plan de intake</translation>
    </message>
    <message>
        <source>Import film</source>
        <translation>Voer film in</translation>
    </message>
    <message>
        <source>Open film plan</source>
        <translation>Open filmplan</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Open {}</translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message>
        <source>She asks that the proof of her consents goes as well</source>
        <translation>Er is gevraagd om ook de bewijzen van toestemming te wissen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Type “{}”</source>
        <translation>Typ „{}”</translation>
    </message>
    <message>
        <source>Ask back first …</source>
        <translation>Eerst terugvragen …</translation>
    </message>
    <message>
        <source>The keys are destroyed: nobody can open it any more, not you either.</source>
        <translation>De sleutels worden vernietigd: niemand kan het nog openen, jij ook niet.</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Wat weggaat en wat blijft</translation>
    </message>
    <message>
        <source>There is no other copy</source>
        <translation>Er is geen andere kopie</translation>
    </message>
    <message>
        <source>This stays outside</source>
        <translation>Dit blijft buiten de kluis</translation>
    </message>
    <message>
        <source>The agreed time is over</source>
        <translation>De afgesproken tijd is voorbij</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>De toestemming is ingetrokken</translation>
    </message>
    <message>
        <source>It was asked for</source>
        <translation>Het is gevraagd</translation>
    </message>
    <message>
        <source>It is not needed any more</source>
        <translation>Het is niet meer nodig</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Kies waarom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Laptop at home, a stick …</source>
        <translation>Laptop thuis, een stick …</translation>
    </message>
    <message>
        <source>The backups that are known stand in the list. A copy that you made by hand still holds it, with its key: erase that one too.</source>
        <translation>De reservekopieën die bekend zijn, staan in de lijst. In een kopie die je met de hand maakte, staat het nog, met de sleutel: wis die ook.</translation>
    </message>
    <message>
        <source>From this vault it is gone for good: the keys are destroyed.</source>
        <translation>Uit deze kluis is het dan voorgoed weg: de sleutels worden vernietigd.</translation>
    </message>
    <message>
        <source>In the backup {} it stays until you bring that up to date.</source>
        <translation>In de reservekopie {} blijft het tot je die bijwerkt.</translation>
    </message>
    <message>
        <source>In the backups {} it stays until you bring those up to date.</source>
        <translation>In de reservekopieën {} blijft het tot je die bijwerkt.</translation>
    </message>
    <message>
        <source>In the copies that you name it stays until you erase those.</source>
        <translation>In de kopieën die je noemt, blijft het tot je die wist.</translation>
    </message>
    <message>
        <source>First scroll to the end of what goes and stays.</source>
        <translation>Schuif eerst door alles wat weggaat en blijft.</translation>
    </message>
    <message>
        <source>Still to say: why, and which other copies there are.</source>
        <translation>Nog te zeggen: waarom, en welke andere kopieën er zijn.</translation>
    </message>
    <message>
        <source>Still to say: why.</source>
        <translation>Nog te zeggen: waarom.</translation>
    </message>
    <message>
        <source>Still to say: which other copies there are.</source>
        <translation>Nog te zeggen: welke andere kopieën er zijn.</translation>
    </message>
    <message>
        <source>Copies of the vault elsewhere</source>
        <translation>Kopieën van de kluis ergens anders</translation>
    </message>
    <message>
        <source>What you name here is told in the proof.</source>
        <translation>Wat je hier noemt, staat in het bewijs.</translation>
    </message>
    <message>
        <source>No backup is known here. A copy that you made yourself still holds it, with its key: erase that one too.</source>
        <translation>Er is hier geen reservekopie bekend. Een kopie die je zelf maakte, bevat het nog, met de sleutel: wis die ook.</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Dit gaat weg</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Dit blijft</translation>
    </message>
</context>
<context>
    <name>ErasurePane</name>
    <message numerus="yes">
        <source>The films are erased %n day(s) after the closing.</source>
        <translation>
            <numerusform>De films worden %n dag na de afsluiting gewist.</numerusform>
            <numerusform>De films worden %n dagen na de afsluiting gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The films are erased on {date}.</source>
        <translation>De films worden gewist op {date}.</translation>
    </message>
    <message>
        <source>The trajectory was stopped. The films are erased on {date}.</source>
        <translation>Het traject is gestopt. De films worden gewist op {date}.</translation>
    </message>
    <message>
        <source>Erasing destroys the key of a film, so that nobody can read it any more. What was written down is kept longer; the register keeps that it was erased.</source>
        <translation>Wissen vernietigt de sleutel van een film, zodat niemand hem meer kan lezen. Wat je opschreef, blijft langer bewaard; in het register blijft staan dat de film is gewist.</translation>
    </message>
    <message>
        <source>Keep longer …</source>
        <translation>Langer bewaren …</translation>
    </message>
    <message>
        <source>Erase the films …</source>
        <translation>Films wissen …</translation>
    </message>
    <message>
        <source>There are no films any more.</source>
        <translation>Er zijn geen films meer.</translation>
    </message>
    <message>
        <source>The films were to be erased on {date}.</source>
        <translation>De films hadden op {date} gewist moeten zijn.</translation>
    </message>
    <message>
        <source>With new consent the films are kept until {date}.</source>
        <translation>Met nieuwe toestemming blijven de films bewaard tot {date}.</translation>
    </message>
    <message numerus="yes">
        <source>That is in %n day(s).</source>
        <translation>
            <numerusform>Dat is morgen.</numerusform>
            <numerusform>Dat is over %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} withdrew the consent for your work with the films.</source>
        <translation>{name} heeft de toestemming voor jouw werk met de films ingetrokken.</translation>
    </message>
    <message>
        <source>There is no other ground to keep them. Erase them now.</source>
        <translation>Er is geen andere grond om ze te bewaren. Wis ze nu.</translation>
    </message>
    <message>
        <source>The agreed time is over.</source>
        <translation>De afgesproken tijd is voorbij.</translation>
    </message>
    <message>
        <source>Nothing is erased by itself: look at what goes, and confirm it.</source>
        <translation>Er wordt niets vanzelf gewist: bekijk wat er weggaat en bevestig het.</translation>
    </message>
    <message>
        <source>{film}, with a second camera</source>
        <translation>{film}, met een tweede camera</translation>
    </message>
    <message>
        <source>Erase …</source>
        <translation>Wissen …</translation>
    </message>
    <message>
        <source>Erase film {number} …</source>
        <translation>Film {number} wissen …</translation>
    </message>
    <message>
        <source>Film {number}: {date}, {length}, {size}</source>
        <translation>Film {number}: {date}, {length}, {size}</translation>
    </message>
</context>
<context>
    <name>ErasureWords</name>
    <message>
        <source>Erase film {number} of {name}?</source>
        <translation>Film {number} van {name} wissen?</translation>
    </message>
    <message>
        <source>Erase the films of {name}?</source>
        <translation>De films van {name} wissen?</translation>
    </message>
    <message>
        <source>Erase the trajectory of {name}?</source>
        <translation>Het traject van {name} wissen?</translation>
    </message>
    <message>
        <source>Erase the consents of {name}?</source>
        <translation>De toestemmingen van {name} wissen?</translation>
    </message>
    <message>
        <source>Erase everything about {name}?</source>
        <translation>Alles over {name} wissen?</translation>
    </message>
    <message>
        <source>Erase film {number}</source>
        <translation>Film {number} wissen</translation>
    </message>
    <message>
        <source>Erase the films</source>
        <translation>Films wissen</translation>
    </message>
    <message>
        <source>Erase the trajectory</source>
        <translation>Traject wissen</translation>
    </message>
    <message>
        <source>Erase the consents</source>
        <translation>Toestemmingen wissen</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Film {number} of {name} is erased.</source>
        <translation>Film {number} van {name} is gewist.</translation>
    </message>
    <message>
        <source>The films of {name} are erased.</source>
        <translation>De films van {name} zijn gewist.</translation>
    </message>
    <message>
        <source>The trajectory of {name} is erased.</source>
        <translation>Het traject van {name} is gewist.</translation>
    </message>
    <message>
        <source>The consents of {name} are erased.</source>
        <translation>De toestemmingen van {name} zijn gewist.</translation>
    </message>
    <message>
        <source>Everything about {name} is erased.</source>
        <translation>Alles over {name} is gewist.</translation>
    </message>
    <message>
        <source>somebody who was erased</source>
        <translation>iemand die gewist is</translation>
    </message>
    <message>
        <source>A film of {name}</source>
        <translation>Een film van {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) of {name}</source>
        <translation>
            <numerusform>%n film van {name}</numerusform>
            <numerusform>%n films van {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>The trajectory of {name}</source>
        <translation>Het traject van {name}</translation>
    </message>
    <message>
        <source>The consents of {name}</source>
        <translation>De toestemmingen van {name}</translation>
    </message>
    <message>
        <source>Everything about a person</source>
        <translation>Alles over een persoon</translation>
    </message>
    <message>
        <source>{what}, no. {number}</source>
        <translation>{what}, nr. {number}</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>wissen</translation>
    </message>
    <message>
        <source>film {number} of {name}</source>
        <translation>film {number} van {name}</translation>
    </message>
    <message>
        <source>the films of {name}</source>
        <translation>de films van {name}</translation>
    </message>
    <message>
        <source>the trajectory of {name}</source>
        <translation>het traject van {name}</translation>
    </message>
    <message>
        <source>the consents of {name}</source>
        <translation>de toestemmingen van {name}</translation>
    </message>
    <message>
        <source>everything about {name}</source>
        <translation>alles over {name}</translation>
    </message>
    <message>
        <source>The name, and all details under People</source>
        <translation>De naam en alle gegevens onder Mensen</translation>
    </message>
    <message>
        <source>Who is guardian of whom</source>
        <translation>Wie ouder of voogd van wie is</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s), with the small pictures of the timeline</source>
        <translation>
            <numerusform>%n film, met de kleine beelden van de tijdlijn</numerusform>
            <numerusform>%n films, met de kleine beelden van de tijdlijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) of a second camera</source>
        <translation>
            <numerusform>%n film van een tweede camera</numerusform>
            <numerusform>%n films van een tweede camera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still(s) and drawing(s)</source>
        <translation>
            <numerusform>%n stilstaand beeld of tekening</numerusform>
            <numerusform>%n stilstaande beelden en tekeningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unrecognisable copy(ies)</source>
        <translation>
            <numerusform>%n onherkenbaar gemaakte kopie</numerusform>
            <numerusform>%n onherkenbaar gemaakte kopieën</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s): moments, fragments, talk</source>
        <translation>
            <numerusform>%n aantekening: momenten, fragmenten, spreken</numerusform>
            <numerusform>%n aantekeningen: momenten, fragmenten, spreken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s): forms, notes, talks</source>
        <translation>
            <numerusform>%n verslag: formulieren, notities, gesprekken</numerusform>
            <numerusform>%n verslagen: formulieren, notities, gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n doel</numerusform>
            <numerusform>%n doelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the logbook</source>
        <translation>
            <numerusform>%n bladzijde van het logboek</numerusform>
            <numerusform>%n bladzijden van het logboek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of work</source>
        <translation>
            <numerusform>%n foto van werk</numerusform>
            <numerusform>%n foto’s van werk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n brief</numerusform>
            <numerusform>%n brieven</numerusform>
        </translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Het rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) of consent</source>
        <translation>
            <numerusform>%n bewijs van toestemming</numerusform>
            <numerusform>%n bewijzen van toestemming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names and texts in %n line(s) of the register</source>
        <translation>
            <numerusform>Namen en teksten in %n regel van het register</numerusform>
            <numerusform>Namen en teksten in %n regels van het register</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written about it, and the report</source>
        <translation>Wat erover is opgeschreven, en het rapport</translation>
    </message>
    <message>
        <source>Consents, and what went out to whom</source>
        <translation>Toestemmingen, en wat er aan wie is vrijgegeven</translation>
    </message>
    <message numerus="yes">
        <source>The name in %n other place(s), in words about others: search for it and take it out yourself</source>
        <translation>
            <numerusform>De naam op %n andere plek, bij anderen: zoek ernaar en haal die zelf weg</numerusform>
            <numerusform>De naam op %n andere plekken, bij anderen: zoek ernaar en haal die zelf weg</numerusform>
        </translation>
    </message>
    <message>
        <source>In the register: that it was erased, when, and its hash. No picture, no name</source>
        <translation>In het register: dat het gewist is, wanneer, en het kenmerk. Geen beeld, geen naam</translation>
    </message>
    <message>
        <source>In the backup {name} of {date}: until you bring that up to date</source>
        <translation>In de reservekopie {name} van {date}: tot je die bijwerkt</translation>
    </message>
    <message>
        <source>still to be asked back</source>
        <translation>moet nog worden teruggevraagd</translation>
    </message>
    <message>
        <source>not asked back</source>
        <translation>niet teruggevraagd</translation>
    </message>
    <message>
        <source>{what}, to {recipient}, {date} (no. {number}): {state}</source>
        <translation>{what}, aan {recipient}, {date} (nr. {number}): {state}</translation>
    </message>
    <message>
        <source>{what}, as agreed</source>
        <translation>{what}, zoals afgesproken</translation>
    </message>
    <message>
        <source>{what}, until {date}</source>
        <translation>{what}, tot {date}</translation>
    </message>
</context>
<context>
    <name>EventStrip</name>
    <message>
        <source>What was seen, by time</source>
        <translation>Wat je zag, op tijd</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence: {}</source>
        <translation>Bewijs: {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Save receipt as PDF …</source>
        <translation>Bewaar ontvangstbewijs als PDF …</translation>
    </message>
    <message>
        <source>Print receipt …</source>
        <translation>Druk ontvangstbewijs af …</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>tot en met {}</translation>
    </message>
    <message>
        <source>Line {0} of the register; {1}</source>
        <translation>Regel {0} van het register; {1}</translation>
    </message>
    <message>
        <source>Conditions: {}</source>
        <translation>Voorwaarden: {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>No text was read.</source>
        <translation>Er is geen tekst gelezen.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Text: version {0}, {1}</source>
        <translation>Tekst: versie {0}, {1}</translation>
    </message>
    <message>
        <source>{}; no witness</source>
        <translation>{}; geen getuige</translation>
    </message>
    <message>
        <source>{0}; witness: {1}</source>
        <translation>{0}; getuige: {1}</translation>
    </message>
    <message>
        <source>Page {0} of {1} of the signed form</source>
        <translation>Bladzijde {0} van {1} van het getekende formulier</translation>
    </message>
    <message>
        <source>Signature or scan</source>
        <translation>Handtekening of scan</translation>
    </message>
    <message>
        <source>This was written; no scan of it was kept.</source>
        <translation>Dit is geschreven; er is geen scan van bewaard.</translation>
    </message>
    <message>
        <source>The signature or scan cannot be shown: it is damaged, or was erased.</source>
        <translation>De handtekening of scan is niet te tonen: beschadigd, of gewist.</translation>
    </message>
    <message>
        <source>This was said; there is no paper of it.</source>
        <translation>Dit is gezegd; er is geen papier van.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save as a calendar file</source>
        <translation>Bewaar als agendabestand</translation>
    </message>
    <message>
        <source>All plans from today</source>
        <translation>Alle plannen vanaf vandaag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>With the names of those who agreed to it in writing</source>
        <translation>Met de naam van wie dat schriftelijk goed vond</translation>
    </message>
    <message>
        <source>to</source>
        <translation>t/m</translation>
    </message>
    <message>
        <source>The file tells days, times and what it is, such as Debrief 2. Without names nobody can be told from it. A calendar on the web is outside your vault.</source>
        <translation>In het bestand staan dagen, tijden en wat het is, zoals Nabespreking 2. Zonder namen is er niemand uit te halen. Een agenda op internet ligt buiten je kluis.</translation>
    </message>
    <message>
        <source>Save the calendar …</source>
        <translation>Bewaar de agenda …</translation>
    </message>
    <message>
        <source>Nothing is planned on these days.</source>
        <translation>Op deze dagen is niets gepland.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s).</source>
        <translation>
            <numerusform>%n afspraak.</numerusform>
            <numerusform>%n afspraken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them bear(s) a name.</source>
        <translation>
            <numerusform>%n daarvan draagt een naam.</numerusform>
            <numerusform>%n daarvan dragen een naam.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot go out: a title is also a name ({names}).</source>
        <translation>Dit kan niet naar buiten: een titel is ook een naam ({names}).</translation>
    </message>
    <message>
        <source>These people stand in it without their name:</source>
        <translation>Deze mensen staan er zonder naam in:</translation>
    </message>
    <message>
        <source>Record consent …</source>
        <translation>Leg toestemming vast …</translation>
    </message>
    <message>
        <source>a pupil is never named in a calendar</source>
        <translation>een leerling staat nooit met naam in een agenda</translation>
    </message>
    <message>
        <source>was not asked about it yet</source>
        <translation>is er nog niet naar gevraagd</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>zei nee</translation>
    </message>
    <message>
        <source>withdrew the consent</source>
        <translation>trok de toestemming in</translation>
    </message>
    <message>
        <source>the consent has ended</source>
        <translation>de toestemming is afgelopen</translation>
    </message>
    <message>
        <source>the signature is missing or does not match</source>
        <translation>de handtekening ontbreekt of klopt niet</translation>
    </message>
    <message>
        <source>said yes, but the signature is missing</source>
        <translation>zei ja, maar de handtekening ontbreekt</translation>
    </message>
    <message>
        <source>the name of a pupil stands beside it</source>
        <translation>de naam van een leerling staat erbij</translation>
    </message>
    <message>
        <source>Agenda {date}</source>
        <translation>Agenda {date}</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message>
        <source>This file is not taken over</source>
        <translation>Dit bestand is niet overgenomen</translation>
    </message>
    <message>
        <source>In {name} is something wrong. Nothing was changed here.</source>
        <translation>In {name} klopt iets niet. Hier is niets gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er niet klopt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>To the film</source>
        <translation>Naar de film</translation>
    </message>
    <message>
        <source>Copy …</source>
        <translation>Kopieer …</translation>
    </message>
    <message>
        <source>Way of looking</source>
        <translation>Manier van kijken</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Time per code</source>
        <translation>Tijd per code</translation>
    </message>
    <message>
        <source>Course of the lesson</source>
        <translation>Verloop van de les</translation>
    </message>
    <message>
        <source>Compare the films</source>
        <translation>Films vergelijken</translation>
    </message>
    <message>
        <source>Second observer</source>
        <translation>Tweede waarnemer</translation>
    </message>
    <message>
        <source>The film was erased; its figures are kept.</source>
        <translation>De film is gewist; de cijfers zijn bewaard.</translation>
    </message>
    <message>
        <source>Film {number}</source>
        <translation>Film {number}</translation>
    </message>
    <message>
        <source>Figures of film {number} of {name}</source>
        <translation>Cijfers van film {number} van {name}</translation>
    </message>
    <message>
        <source>The figures went out.</source>
        <translation>De cijfers zijn naar buiten.</translation>
    </message>
    <message>
        <source>It is in the register. The clipboard is emptied when the vault locks.</source>
        <translation>Het staat in het register. Het klembord wordt leeggemaakt als de kluis op slot gaat.</translation>
    </message>
</context>
<context>
    <name>FiguresReleaseDialog</name>
    <message>
        <source>Copy the figures</source>
        <translation>Cijfers kopiëren</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als wat</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Plaatje</translation>
    </message>
    <message>
        <source>Picture as a file</source>
        <translation>Plaatje als bestand</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopieer de tabel</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Kopieer het plaatje</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bewaar het plaatje</translation>
    </message>
    <message>
        <source>This release counts once, for exactly these figures.</source>
        <translation>Deze vrijgave geldt één keer, voor precies deze cijfers.</translation>
    </message>
    <message>
        <source>It is written in the register. The clipboard is emptied when the vault locks.</source>
        <translation>Het komt in het register. Het klembord wordt leeggemaakt als de kluis op slot gaat.</translation>
    </message>
    <message>
        <source>This may not go out yet.</source>
        <translation>Dit mag nog niet naar buiten.</translation>
    </message>
    <message>
        <source>A pupil&apos;s name stands in it: as a phase, a code or an observer.</source>
        <translation>Er staat een naam van een leerling in: bij een lesfase, een code of een waarnemer.</translation>
    </message>
    <message>
        <source>Others are named in it, who did not say yes to this.</source>
        <translation>Er staan ook anderen in, die hier geen ja op hebben gezegd.</translation>
    </message>
    <message>
        <source>Missing: a written yes for these figures to {recipient}.</source>
        <translation>Nog nodig: een schriftelijk ja voor deze cijfers aan {recipient}.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Er is niets verstuurd en niets veranderd.</translation>
    </message>
    <message>
        <source>It is in the register under number {}.</source>
        <translation>Het staat in het register onder nummer {}.</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>Het plaatje is bewaard.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>De tabel staat op het klembord.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Het plaatje staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keer</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatst</translation>
    </message>
</context>
<context>
    <name>FilesPane</name>
    <message>
        <source>Nothing went out of the vault yet.</source>
        <translation>Er ging nog niets uit de kluis.</translation>
    </message>
    <message>
        <source>I checked this: it is right</source>
        <translation>Nagegaan: zo klopt het</translation>
    </message>
    <message>
        <source>Not checked yet. Tick what it is about, or none, and say that it is right.</source>
        <translation>Nog niet nagegaan. Vink aan waar het om gaat, of niets, en zeg dat het klopt.</translation>
    </message>
    <message>
        <source>These went out of the vault. Which of them lay on the device, readable?</source>
        <translation>Dit ging uit de kluis. Wat daarvan stond leesbaar op het apparaat?</translation>
    </message>
    <message>
        <source>These went out of the vault. Which of them is it about?</source>
        <translation>Dit ging uit de kluis. Om welke bestanden gaat het?</translation>
    </message>
    <message>
        <source>No. {number}, {day}: {what}</source>
        <translation>Nr. {number}, {day}: {what}</translation>
    </message>
    <message>
        <source>{} (encrypted)</source>
        <translation>{} (versleuteld)</translation>
    </message>
    <message>
        <source>No. {number}, {day}: {what}, to {recipient}</source>
        <translation>Nr. {number}, {day}: {what}, aan {recipient}</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>The film stands still while you write a note</source>
        <translation>De film staat stil terwijl je een notitie schrijft</translation>
    </message>
    <message>
        <source>The graphics card helps to show films</source>
        <translation>De grafische kaart helpt films te tonen</translation>
    </message>
    <message>
        <source>Seconds before a moment where playing begins</source>
        <translation>Zoveel seconden vóór een moment begint het afspelen</translation>
    </message>
    <message>
        <source>Switch this off when a film stays black or stutters. It holds from the next start on, or after the vault was locked.</source>
        <translation>Zet dit uit als een film zwart blijft of hapert. Het geldt vanaf de volgende start, of nadat de kluis op slot ging.</translation>
    </message>
</context>
<context>
    <name>FilmChart</name>
    <message>
        <source>The table as bars</source>
        <translation>De tabel als balken</translation>
    </message>
</context>
<context>
    <name>FilmImport</name>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Import film</source>
        <translation>Film invoeren</translation>
    </message>
    <message>
        <source>Film {number}</source>
        <translation>Film {number}</translation>
    </message>
    <message>
        <source>On which day was this film made?</source>
        <translation>Op welke dag is deze film gemaakt?</translation>
    </message>
    <message>
        <source>Erasing takes the file away. With special software it may still be recovered from a card or stick: format the card in the camera as well.</source>
        <translation>Wissen haalt het bestand weg. Met speciale software is het soms nog terug te halen van een kaart of stick: formatteer de kaart ook in de camera.</translation>
    </message>
    <message>
        <source>The film was made anew and is in the vault. Look at it before you erase the original: only that holds exactly what was filmed. Erase the original all the same?</source>
        <translation>De film is opnieuw gemaakt en staat in de kluis. Bekijk hem voordat je het origineel wist: alleen daarin staat precies wat er gefilmd is. Het origineel toch wissen?</translation>
    </message>
    <message>
        <source>The film is in the vault and verified. Erase the original on the card?</source>
        <translation>De film staat in de kluis en is gecontroleerd. Het origineel op de kaart wissen?</translation>
    </message>
    <message>
        <source>The film is in the vault</source>
        <translation>De film staat in de kluis</translation>
    </message>
    <message>
        <source>Erase the original</source>
        <translation>Wis het origineel</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>Houd het origineel</translation>
    </message>
</context>
<context>
    <name>FilmPane</name>
    <message>
        <source>Analyse</source>
        <translation>Analyseer</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Mark as analysed</source>
        <translation>Markeer als geanalyseerd</translation>
    </message>
    <message>
        <source>Reopen the analysis</source>
        <translation>Heropen de analyse</translation>
    </message>
    <message>
        <source>Another film is on its way in. This one can follow when it is done.</source>
        <translation>Er wordt al een film ingevoerd. Deze kan daarna.</translation>
    </message>
    <message>
        <source>The film is not in the vault any more.</source>
        <translation>De film staat niet meer in de kluis.</translation>
    </message>
    <message>
        <source>Annotations out …</source>
        <translation>Aantekeningen naar buiten …</translation>
    </message>
    <message>
        <source>Release the film …</source>
        <translation>Film vrijgeven …</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Filming plan</source>
        <translation>Filmplan</translation>
    </message>
    <message>
        <source>Recording card</source>
        <translation>Opnamekaart</translation>
    </message>
    <message>
        <source>filmed on {date}</source>
        <translation>gefilmd op {date}</translation>
    </message>
    <message>
        <source>planned on {date}</source>
        <translation>gepland op {date}</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>nog niet gepland</translation>
    </message>
    <message>
        <source>This film may be made</source>
        <translation>Deze film mag worden gemaakt</translation>
    </message>
    <message>
        <source>Not in view: {}</source>
        <translation>Niet in beeld: {}</translation>
    </message>
    <message>
        <source>The intake was held</source>
        <translation>De intake is gehouden</translation>
    </message>
    <message>
        <source>Open the intake</source>
        <translation>Open de intake</translation>
    </message>
    <message>
        <source>Debrief {number} was not held yet</source>
        <translation>Nabespreking {number} is nog niet gehouden</translation>
    </message>
    <message>
        <source>Debrief {number} was held</source>
        <translation>Nabespreking {number} is gehouden</translation>
    </message>
    <message>
        <source>Open debrief {number}</source>
        <translation>Open nabespreking {number}</translation>
    </message>
    <message>
        <source>intake on {date}</source>
        <translation>intake op {date}</translation>
    </message>
    <message>
        <source>debrief on {date}</source>
        <translation>nabespreking op {date}</translation>
    </message>
    <message>
        <source>The intake was not held yet</source>
        <translation>De intake is nog niet gehouden</translation>
    </message>
    <message>
        <source>consent of the parents</source>
        <translation>toestemming van de ouders</translation>
    </message>
    <message>
        <source>legitimate interest of the school</source>
        <translation>gerechtvaardigd belang van de school</translation>
    </message>
    <message>
        <source>The basis for filming pupils is recorded</source>
        <translation>De basis voor het filmen van leerlingen is vastgelegd</translation>
    </message>
    <message>
        <source>The basis for filming pupils is not recorded yet</source>
        <translation>De basis voor het filmen van leerlingen is nog niet vastgelegd</translation>
    </message>
    <message>
        <source>Record the basis</source>
        <translation>Leg de basis vast</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Kijk terug</translation>
    </message>
    <message>
        <source>The file of this film is missing from the vault. Under Settings, Check of a backup puts it back. All that you wrote about it is kept.</source>
        <translation>Het bestand van deze film staat niet meer in de kluis. Bij Instellingen zet Controleer van een reservekopie het terug. Alles wat je erover schreef, is bewaard.</translation>
    </message>
    <message>
        <source>This film has no sound. You can still analyse it.</source>
        <translation>Deze film heeft geen geluid. Je kunt hem wel analyseren.</translation>
    </message>
    <message>
        <source>done on {date}</source>
        <translation>klaar op {date}</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>nog niet klaar</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n momenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragmenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>geen geluid</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>{rate} pictures a second</source>
        <translation>{rate} beelden per seconde</translation>
    </message>
    <message>
        <source>about {rate} pictures a second, varying</source>
        <translation>ongeveer {rate} beelden per seconde, wisselend</translation>
    </message>
    <message>
        <source>filmed with a turned camera, shown upright</source>
        <translation>met gedraaide camera gefilmd, rechtop te zien</translation>
    </message>
</context>
<context>
    <name>FilmPlanDialog</name>
    <message>
        <source>About film {number}</source>
        <translation>Over film {number}</translation>
    </message>
    <message>
        <source>Convert and import the film</source>
        <translation>Film omzetten en importeren</translation>
    </message>
    <message>
        <source>Import film</source>
        <translation>Film importeren</translation>
    </message>
    <message>
        <source>Not every computer can show this kind of film. It is converted, so that you are sure to see it.</source>
        <translation>Niet elke computer kan dit soort film tonen. Hij wordt omgezet, zodat je hem zeker ziet.</translation>
    </message>
    <message>
        <source>This film asks to be shown mirrored, and programs do not agree on how. It is converted, so that it is seen the right way everywhere.</source>
        <translation>Deze film wil gespiegeld getoond worden, en programma&apos;s doen dat niet allemaal hetzelfde. Hij wordt omgezet, zodat hij overal goed staat.</translation>
    </message>
    <message>
        <source>This film is interlaced: while it plays, edges of what moves look like a comb. A picture that stands still and a still have none. Once converted, none is seen.</source>
        <translation>Deze film is geïnterlinieerd: bij het afspelen lijken randen van wat beweegt op een kam. Een stilstaand beeld en een still hebben die niet. Na omzetten zie je die nergens meer.</translation>
    </message>
    <message>
        <source>The pictures of this film do not come evenly. Here every moment stays exact; other programs may count differently.</source>
        <translation>De beelden van deze film komen niet gelijkmatig. Hier blijft elk moment precies; andere programma&apos;s tellen misschien anders.</translation>
    </message>
    <message>
        <source>This film has no index: going to another place takes long.</source>
        <translation>Deze film heeft geen index: naar een andere plek gaan duurt lang.</translation>
    </message>
    <message>
        <source>This film seldom holds a whole picture: going to another place takes up to a second or longer. Once converted, you step through it quickly.</source>
        <translation>In deze film staat zelden een heel beeld: naar een andere plek gaan duurt tot een seconde of langer. Na omzetten ga je er snel doorheen.</translation>
    </message>
    <message>
        <source>In this film no new picture comes for {time}, in the middle or at the end. Something was not filmed or is lost; the sound may go on.</source>
        <translation>In deze film komt er {time} lang geen nieuw beeld, middenin of aan het eind. Er is iets niet gefilmd of verloren; het geluid gaat misschien door.</translation>
    </message>
    <message>
        <source>This film has no sound.</source>
        <translation>Deze film heeft geen geluid.</translation>
    </message>
    <message>
        <source>Sound of this film is damaged or of an unknown kind: you will not hear it. Is it heard on the camera? Then copy the film from the camera once more.</source>
        <translation>Geluid van deze film is beschadigd of van een onbekende soort: je hoort het niet. Hoor je het op de camera wel? Kopieer de film dan nog een keer van de camera.</translation>
    </message>
    <message>
        <source>This film has several sound tracks. In the studio you choose one at the speaker.</source>
        <translation>Deze film heeft meer geluidssporen. In de studio kies je er een bij de luidspreker.</translation>
    </message>
    <message>
        <source>Leave the film as it is</source>
        <translation>De film laten zoals hij is</translation>
    </message>
    <message>
        <source>Add an index</source>
        <translation>Een index toevoegen</translation>
    </message>
    <message>
        <source>Convert the film</source>
        <translation>De film omzetten</translation>
    </message>
    <message>
        <source>Every byte stays as it was filmed.</source>
        <translation>Elke byte blijft zoals hij gefilmd is.</translation>
    </message>
    <message>
        <source>Picture and sound stay as they are. It takes a moment.</source>
        <translation>Beeld en geluid blijven zoals ze zijn. Het is zo klaar.</translation>
    </message>
    <message>
        <source>Picture and sound are made anew, at an even rate. Count on {time} or longer; you can go on with something else meanwhile.</source>
        <translation>Beeld en geluid worden opnieuw gemaakt, met een gelijkmatig tempo. Reken op {time} of langer; je kunt intussen met iets anders verder.</translation>
    </message>
</context>
<context>
    <name>FilmTimeField</name>
    <message>
        <source>Write a place in the film such as 12:03.</source>
        <translation>Schrijf een plek in de film zoals 12:03.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Alle scholen</translation>
    </message>
    <message>
        <source>With video</source>
        <translation>Met beeld</translation>
    </message>
    <message>
        <source>Without video</source>
        <translation>Zonder beeld</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Leerlingen</translation>
    </message>
    <message>
        <source>Filter: {}</source>
        <translation>Filter: {}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>FirstAidDialog</name>
    <message>
        <source>Something went wrong?</source>
        <translation>Is er iets misgegaan?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>1. Write down when you found out</source>
        <translation>1. Schrijf op wanneer je het ontdekte</translation>
    </message>
    <message>
        <source>From that moment there are 72 hours to tell the authority, where that is needed.</source>
        <translation>Vanaf dat moment zijn er 72 uur om het te melden bij de Autoriteit Persoonsgegevens, als dat nodig is.</translation>
    </message>
    <message>
        <source>2. Tell the school at once</source>
        <translation>2. Vertel het meteen aan de school</translation>
    </message>
    <message>
        <source>Also when you do not know everything yet. Are you yourself controller, then you tell the authority.</source>
        <translation>Ook als je nog niet alles weet. Ben je zelf verwerkingsverantwoordelijke, dan meld jij het bij de Autoriteit Persoonsgegevens.</translation>
    </message>
    <message>
        <source>3. Is the passphrase or the recovery key gone, too?</source>
        <translation>3. Is de wachtzin of de herstelsleutel ook weg?</translation>
    </message>
    <message>
        <source>Then assume that the vault can be read. In a copy that you still have, choose a new passphrase and make a new recovery key under Settings.</source>
        <translation>Ga er dan van uit dat de kluis te lezen is. Kies in een kopie die je nog hebt een nieuwe wachtzin en maak een nieuwe herstelsleutel, bij Instellingen.</translation>
    </message>
    <message>
        <source>4. Open your vault, from a backup if need be</source>
        <translation>4. Open je kluis, als het moet uit een reservekopie</translation>
    </message>
    <message>
        <source>Choose Something went wrong in Settings or in the Help menu. Beeldcoach shows what was on it and which files were out, and drafts the notification.</source>
        <translation>Kies Er is iets misgegaan bij Instellingen of in het menu Help. Beeldcoach laat zien wat erop stond en welke bestanden eruit waren, en maakt een concept van de melding.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Everything stays on this computer. Nothing goes to the internet.</source>
        <translation>Alles blijft op deze computer. Er gaat niets naar internet.</translation>
    </message>
    <message>
        <source>Three steps, about five minutes.</source>
        <translation>Drie stappen, ongeveer vijf minuten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>De kluis wordt gemaakt</translation>
    </message>
    <message>
        <source>Language and name</source>
        <translation>Taal en naam</translation>
    </message>
    <message>
        <source>Passphrase and recovery key</source>
        <translation>Wachtzin en herstelsleutel</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The vault is being made. That takes a few seconds, on purpose.</source>
        <translation>De kluis wordt gemaakt. Dat duurt met opzet een paar tellen.</translation>
    </message>
</context>
<context>
    <name>FollowUpPane</name>
    <message>
        <source>Plan it …</source>
        <translation>Plan een dag …</translation>
    </message>
    <message>
        <source>It was held …</source>
        <translation>Het is gehouden …</translation>
    </message>
    <message>
        <source>held on {date}</source>
        <translation>gehouden op {date}</translation>
    </message>
    <message>
        <source>planned on {date}</source>
        <translation>gepland op {date}</translation>
    </message>
    <message>
        <source>about three months after the closing</source>
        <translation>ongeveer drie maanden na de afsluiting</translation>
    </message>
    <message>
        <source>The follow-up comes after the closing.</source>
        <translation>De terugblik komt na de afsluiting.</translation>
    </message>
    <message>
        <source>Change the day …</source>
        <translation>Wijzig de dag …</translation>
    </message>
</context>
<context>
    <name>FormModel</name>
    <message>
        <source>Somebody new: {}</source>
        <translation>Iemand nieuw: {}</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
    <message>
        <source>What is answered is kept with this person.</source>
        <translation>Het antwoord wordt bij deze persoon bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) were coded with “{old}”. </source>
        <translation>
            <numerusform>%n moment is gecodeerd met „{old}”. </numerusform>
            <numerusform>%n momenten zijn gecodeerd met „{old}”. </numerusform>
        </translation>
    </message>
    <message>
        <source>Say for each code what it becomes in “{new}”. Nothing is lost, and you can undo it.</source>
        <translation>Kies voor elke code wat die wordt in „{new}”. Er gaat niets verloren en je kunt het ongedaan maken.</translation>
    </message>
    <message>
        <source>Look through “{new}”?</source>
        <translation>Kijken met „{new}”?</translation>
    </message>
    <message>
        <source>Take the other lens</source>
        <translation>Neem de andere kijkwijzer</translation>
    </message>
</context>
<context>
    <name>FormOut</name>
    <message>
        <source>Print …</source>
        <translation>Druk af …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Bewaar als PDF …</translation>
    </message>
    <message>
        <source>Form to sign</source>
        <translation>Formulier om te tekenen</translation>
    </message>
    <message>
        <source>Print the form to sign</source>
        <translation>Druk het formulier om te tekenen af</translation>
    </message>
    <message>
        <source>Save the form to sign as PDF</source>
        <translation>Bewaar het formulier om te tekenen als PDF</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Afgedrukt.</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>Bewaard als {}.</translation>
    </message>
    <message>
        <source>It waits for the signature on the page of consents; you can close this window.</source>
        <translation>Het wacht op de handtekening, op de bladzijde met toestemmingen. Je kunt dit venster sluiten.</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>Parts of the form</source>
        <translation>Delen van het formulier</translation>
    </message>
    <message>
        <source>Part of the form</source>
        <translation>Deel van het formulier</translation>
    </message>
    <message>
        <source>{filled} of {all} parts filled in</source>
        <translation>{filled} van {all} delen ingevuld</translation>
    </message>
    <message>
        <source>there is advice</source>
        <translation>er is een tip</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ingevuld</translation>
    </message>
    <message>
        <source>partly filled in</source>
        <translation>deels ingevuld</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>nog leeg</translation>
    </message>
</context>
<context>
    <name>FormTabs</name>
    <message>
        <source>Papers of this step</source>
        <translation>Papieren van deze stap</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>The debrief is on a later day than the film. Choose a later day.</source>
        <translation>De nabespreking is op een latere dag dan de film. Kies een latere dag.</translation>
    </message>
    <message>
        <source>Observation and debrief are on the same day. Choose one day for both.</source>
        <translation>Observatie en nabespreking zijn op dezelfde dag. Kies één dag voor allebei.</translation>
    </message>
    <message>
        <source>Wanted is lower than now. Is that what was meant?</source>
        <translation>Gewenst is lager dan nu. Is dat de bedoeling?</translation>
    </message>
    <message>
        <source>Good enough is higher than wanted. Is that what was meant?</source>
        <translation>Goed genoeg is hoger dan gewenst. Is dat de bedoeling?</translation>
    </message>
    <message>
        <source>Good enough is lower than now. Is that what was meant?</source>
        <translation>Goed genoeg is lager dan nu. Is dat de bedoeling?</translation>
    </message>
    <message>
        <source>A short sentence is easier to keep in mind: How can I …, so that pupils …</source>
        <translation>Een korte zin onthoud je beter: Hoe kan ik …, zodat leerlingen …</translation>
    </message>
    <message>
        <source>With “so that …” it says what will show in the others.</source>
        <translation>Met „zodat …” staat er ook wat je bij de ander gaat zien.</translation>
    </message>
    <message>
        <source>With {least} to {most} sentences you can measure better later.</source>
        <translation>Met {least} tot {most} zinnen kun je straks beter meten.</translation>
    </message>
    <message>
        <source>With little confidence a smaller step may help.</source>
        <translation>Bij weinig vertrouwen helpt een kleinere stap.</translation>
    </message>
    <message>
        <source>Ten to twenty minutes are usually enough to find the moments.</source>
        <translation>Tien tot twintig minuten is meestal genoeg om de momenten te vinden.</translation>
    </message>
    <message>
        <source>A trajectory has at least three cycles.</source>
        <translation>Een traject heeft ten minste drie ronden.</translation>
    </message>
    <message>
        <source>Then do not begin: coaching is never part of an assessment.</source>
        <translation>Begin dan niet: coaching hoort nooit bij een beoordeling.</translation>
    </message>
    <message>
        <source>One short sentence is easier to try tomorrow.</source>
        <translation>Eén korte zin is morgen makkelijker te proberen.</translation>
    </message>
    <message>
        <source>Wipe the card or the telephone as soon as the film is in the vault.</source>
        <translation>Wis de kaart of de telefoon zodra de film in de kluis staat.</translation>
    </message>
</context>
<context>
    <name>FragmentCard</name>
    <message>
        <source>Kind of fragment</source>
        <translation>Soort fragment</translation>
    </message>
    <message>
        <source>Fact: what do you see?</source>
        <translation>Feit: wat zie je?</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Duiding</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Open vraag</translation>
    </message>
    <message>
        <source>Play this fragment, {length}</source>
        <translation>Speel dit fragment af, {length}</translation>
    </message>
    <message>
        <source>Title, in the teacher&apos;s words</source>
        <translation>Titel, in woorden van de leerkracht</translation>
    </message>
    <message>
        <source>Title of the fragment</source>
        <translation>Titel van het fragment</translation>
    </message>
</context>
<context>
    <name>FragmentPlan</name>
    <message numerus="yes">
        <source>%n fragment(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragmenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Speel alles</translation>
    </message>
    <message>
        <source>Play all in order</source>
        <translation>Speel alles achter elkaar</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragmenten</translation>
    </message>
</context>
<context>
    <name>FragmentResult</name>
    <message>
        <source>Looked at in the talk</source>
        <translation>Bekeken in het gesprek</translation>
    </message>
    <message>
        <source>Insight of the teacher</source>
        <translation>Inzicht van de leerkracht</translation>
    </message>
</context>
<context>
    <name>FragmentSheet</name>
    <message>
        <source>Fragment before</source>
        <translation>Vorige fragment</translation>
    </message>
    <message>
        <source>Fragment after</source>
        <translation>Volgende fragment</translation>
    </message>
    <message>
        <source>Kind of fragment</source>
        <translation>Soort fragment</translation>
    </message>
    <message>
        <source>Begin of the fragment</source>
        <translation>Begin van het fragment</translation>
    </message>
    <message>
        <source>End of the fragment</source>
        <translation>Eind van het fragment</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Open vraag</translation>
    </message>
    <message>
        <source>Looked at in the talk</source>
        <translation>Bekeken in het gesprek</translation>
    </message>
    <message>
        <source>Fragment {number} of {count}</source>
        <translation>Fragment {number} van {count}</translation>
    </message>
    <message>
        <source>What {name} says</source>
        <translation>Wat {name} zegt</translation>
    </message>
    <message>
        <source>Play this fragment, {length}</source>
        <translation>Speel dit fragment af, {length}</translation>
    </message>
    <message>
        <source>Fact: what do you see?</source>
        <translation>Feit: wat zie je?</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Duiding</translation>
    </message>
    <message>
        <source>Basic need</source>
        <translation>Basisbehoefte</translation>
    </message>
    <message>
        <source>Children that can be recognised</source>
        <translation>Herkenbare kinderen</translation>
    </message>
    <message>
        <source>What the teacher says of showing it</source>
        <translation>Wat de leerkracht zegt over laten zien</translation>
    </message>
    <message>
        <source>Insight of the teacher</source>
        <translation>Inzicht van de leerkracht</translation>
    </message>
    <message>
        <source>A pupil does</source>
        <translation>Leerling doet</translation>
    </message>
    <message>
        <source>The teacher does</source>
        <translation>Leerkracht doet</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Title, in the teacher&apos;s words</source>
        <translation>Titel, in woorden van de leerkracht</translation>
    </message>
    <message>
        <source>Title of the fragment</source>
        <translation>Titel van het fragment</translation>
    </message>
    <message>
        <source>Play this fragment</source>
        <translation>Speel dit fragment af</translation>
    </message>
</context>
<context>
    <name>FragmentStrip</name>
    <message>
        <source>Fragments</source>
        <translation>Fragmenten</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <source>Moments of {}</source>
        <translation>Momenten van {}</translation>
    </message>
    <message>
        <source>{} does not want to see one fragment. It stays off the screen.</source>
        <translation>{} wil één fragment niet zien. Het komt niet op het scherm.</translation>
    </message>
    <message>
        <source>{0} does not want to see {1} fragments. They stay off the screen.</source>
        <translation>{0} wil {1} fragmenten niet zien. Ze komen niet op het scherm.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gezien</translation>
    </message>
    <message>
        <source>Fragment {}</source>
        <translation>Fragment {}</translation>
    </message>
    <message>
        <source>success</source>
        <translation>succes</translation>
    </message>
    <message>
        <source>question moment</source>
        <translation>vraagmoment</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>contrast</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>eigen keuze</translation>
    </message>
    <message>
        <source>fragment {}</source>
        <translation>fragment {}</translation>
    </message>
</context>
<context>
    <name>GlassDialog</name>
    <message>
        <source>Break glass</source>
        <translation>Breek het glas</translation>
    </message>
    <message>
        <source>a court order, the reporting code, acute danger</source>
        <translation>een bevel van de rechter, de meldcode, acuut gevaar</translation>
    </message>
    <message>
        <source>{} was informed</source>
        <translation>{} is ingelicht</translation>
    </message>
    <message>
        <source>Informing is forbidden or dangerous</source>
        <translation>Inlichten mag niet of is gevaarlijk</translation>
    </message>
    <message>
        <source>Why does the law make you do this?</source>
        <translation>Waarom verplicht de wet je hiertoe?</translation>
    </message>
    <message>
        <source>On which legal basis?</source>
        <translation>Op welke wettelijke grond?</translation>
    </message>
    <message>
        <source>Does {} know?</source>
        <translation>Weet {} het?</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Opnieuw bekijken op</translation>
    </message>
    <message>
        <source>Whether {} may know then. It is on your home page that day.</source>
        <translation>Of {} het dan mag weten. Het staat die dag op je startpagina.</translation>
    </message>
    <message>
        <source>This rests on the law, not on a yes of {0}. Only what the law compels you to give may go to {1}. It is in the register in red, with your reason, and cannot be taken out again.</source>
        <translation>Dit rust op de wet, niet op een ja van {0}. Alleen wat de wet je verplicht te geven, mag naar {1}. Het staat in rood in het register, met je reden, en je haalt het er niet meer uit.</translation>
    </message>
    <message>
        <source>{count} of at least {least} characters</source>
        <translation>{count} van minstens {least} tekens</translation>
    </message>
    <message>
        <source>Say it in at least {words} different words</source>
        <translation>Zeg het in minstens {words} verschillende woorden</translation>
    </message>
    <message>
        <source>Name the article, the order or the code in words</source>
        <translation>Noem het artikel, het bevel of de code in woorden</translation>
    </message>
</context>
<context>
    <name>GoalBankPart</name>
    <message>
        <source>Search a goal</source>
        <translation>Zoek een doel</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Soort doel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>No goal has these words.</source>
        <translation>Geen doel heeft deze woorden.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>A goal without words yet</source>
        <translation>Een doel zonder woorden</translation>
    </message>
    <message>
        <source>By what do you see it? Write indicators with this goal in the intake.</source>
        <translation>Waaraan zie je het? Schrijf bij dit doel in de intake waaraan je het ziet.</translation>
    </message>
    <message>
        <source>Cycle {number}</source>
        <translation>Ronde {number}</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>How often the codes were seen</source>
        <translation>Hoe vaak de codes gezien zijn</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>niet gecodeerd</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Choose a goal</source>
        <translation>Kies een doel</translation>
    </message>
    <message>
        <source>How to make a goal</source>
        <translation>Hoe je een doel maakt</translation>
    </message>
    <message>
        <source>Add this goal</source>
        <translation>Dit doel toevoegen</translation>
    </message>
    <message>
        <source>From the goal bank</source>
        <translation>Uit de doelenbank</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zelf samenstellen</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Goal {number}</source>
        <translation>Doel {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicatoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind, indicators and codes of goal {number}</source>
        <translation>Soort, indicatoren en codes van doel {number}</translation>
    </message>
    <message>
        <source>Move goal {number} up</source>
        <translation>Doel {number} naar boven</translation>
    </message>
    <message>
        <source>Move goal {number} down</source>
        <translation>Doel {number} naar beneden</translation>
    </message>
    <message>
        <source>Remove goal {number}</source>
        <translation>Doel {number} weghalen</translation>
    </message>
</context>
<context>
    <name>GoalsEditor</name>
    <message>
        <source>No learning goals yet. What do you want to know or be able to do?</source>
        <translation>Nog geen leerdoelen. Wat wil je kunnen of weten?</translation>
    </message>
    <message>
        <source>Add a learning goal</source>
        <translation>Voeg een leerdoel toe</translation>
    </message>
    <message>
        <source>One or two new working goals a talk are easier to keep in mind.</source>
        <translation>Een of twee nieuwe werkdoelen per gesprek kun je beter onthouden.</translation>
    </message>
</context>
<context>
    <name>GoalsField</name>
    <message>
        <source>Choose a goal …</source>
        <translation>Kies een doel …</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Voeg een doel toe</translation>
    </message>
</context>
<context>
    <name>GuardianBlock</name>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Remove guardian {}</source>
        <translation>Haal ouder of voogd {} weg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Mother, father, or other</source>
        <translation>Moeder, vader of anders</translation>
    </message>
    <message>
        <source>E-mail, if you want</source>
        <translation>E-mail, als je wilt</translation>
    </message>
    <message>
        <source>Has authority?</source>
        <translation>Heeft gezag?</translation>
    </message>
    <message>
        <source>Said yes to this?</source>
        <translation>Zei ja hierop?</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Op welke dag</translation>
    </message>
    <message>
        <source>Guardian {}</source>
        <translation>Ouder of voogd {}</translation>
    </message>
</context>
<context>
    <name>GuardiansCard</name>
    <message>
        <source>Who decides for this pupil</source>
        <translation>Wie beslist er voor deze leerling</translation>
    </message>
    <message>
        <source>Nobody yet. Until sixteen a guardian decides, and gets the file.</source>
        <translation>Nog niemand. Tot zestien beslist een gezaghebbende. Die krijgt ook de inzage.</translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation>Gezaghebbende toevoegen</translation>
    </message>
    <message>
        <source>Add a guardian …</source>
        <translation>Gezaghebbende toevoegen …</translation>
    </message>
    <message>
        <source>Someone new …</source>
        <translation>Iemand die er nog niet staat …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Add this guardian</source>
        <translation>Gezaghebbende toevoegen</translation>
    </message>
    <message>
        <source>No guardians recorded.</source>
        <translation>Geen ouders of gezaghebbenden vastgelegd.</translation>
    </message>
    <message>
        <source>Parents and guardians</source>
        <translation>Ouders en gezaghebbenden</translation>
    </message>
    <message>
        <source>Outside the vault this pupil is called {code}.</source>
        <translation>Buiten de kluis heet deze leerling {code}.</translation>
    </message>
    <message>
        <source>no authority: is informed</source>
        <translation>geen gezag: wordt geïnformeerd</translation>
    </message>
    <message>
        <source>has authority; did not agree yet</source>
        <translation>heeft gezag; nog niet akkoord</translation>
    </message>
    <message>
        <source>has authority; agreed on {date}</source>
        <translation>heeft gezag; akkoord op {date}</translation>
    </message>
    <message>
        <source>Sixteen since {date}: decides alone. Ask for consent anew.</source>
        <translation>Zestien sinds {date}: beslist zelf. Vraag opnieuw toestemming.</translation>
    </message>
    <message>
        <source>Sixteen on {date}: from then on decides alone. Talk about it now.</source>
        <translation>Zestien op {date}: beslist vanaf dan zelf. Praat er nu over.</translation>
    </message>
    <message>
        <source>Sixteen on {date}; until then the guardians decide too.</source>
        <translation>Zestien op {date}; tot dan beslissen de gezaghebbenden mee.</translation>
    </message>
</context>
<context>
    <name>GuardiansSection</name>
    <message>
        <source>Parents and guardians</source>
        <translation>Ouders en voogden</translation>
    </message>
    <message>
        <source>Another guardian</source>
        <translation>Nog een ouder of voogd</translation>
    </message>
    <message>
        <source>The pupil is sixteen or older and decides. Guardians are informed, not asked.</source>
        <translation>De leerling is zestien of ouder en beslist zelf. Ouders en voogden horen het; ze hoeven geen ja te zeggen.</translation>
    </message>
    <message>
        <source>Everyone with authority says yes first. One no decides. Who has no authority is informed.</source>
        <translation>Eerst zegt iedereen met gezag ja. Eén nee beslist. Wie geen gezag heeft, hoort het.</translation>
    </message>
</context>
<context>
    <name>HiddenCopyDialog</name>
    <message>
        <source>Make unrecognisable</source>
        <translation>Maak onherkenbaar</translation>
    </message>
    <message>
        <source>The copy will stand here. It counts once you have seen all of it.</source>
        <translation>Hier komt de kopie te staan. Hij telt pas als je hem helemaal hebt gezien.</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Maak opnieuw</translation>
    </message>
    <message>
        <source>Somebody can be recognised: take it away</source>
        <translation>Iemand is te herkennen: haal weg</translation>
    </message>
    <message>
        <source>The whole picture of this stretch ({length}) becomes coarse blocks, and the sound goes. The film itself stays as it is; the copy lies in the vault.</source>
        <translation>Het hele beeld van dit stuk ({length}) wordt grove blokken en het geluid gaat eraf. De film zelf blijft zoals hij is. De kopie ligt in de kluis.</translation>
    </message>
    <message>
        <source>I recognise nobody: not by face, clothes, posture or place</source>
        <translation>Ik herken niemand: niet aan gezicht, kleding, houding of plek</translation>
    </message>
    <message>
        <source>How much of it you saw</source>
        <translation>Hoeveel je ervan zag</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Use this copy</source>
        <translation>Gebruik deze kopie</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Teken af</translation>
    </message>
    <message>
        <source>The copy is being made.</source>
        <translation>De kopie wordt gemaakt.</translation>
    </message>
    <message>
        <source>There is no such copy of this stretch yet.</source>
        <translation>Van dit stuk is nog geen onherkenbare kopie.</translation>
    </message>
    <message>
        <source>Made unrecognisable; seen whole and signed off on {}.</source>
        <translation>Onherkenbaar gemaakt, helemaal bekeken en afgetekend op {}.</translation>
    </message>
    <message>
        <source>You saw all of it. Did you recognise nobody?</source>
        <translation>Je zag alles. Herkende je niemand?</translation>
    </message>
    <message>
        <source>Play it to its end. After that you can sign it off.</source>
        <translation>Bekijk de kopie helemaal. Daarna kun je aftekenen.</translation>
    </message>
    <message>
        <source>{done} of {total} made</source>
        <translation>{done} van {total} gemaakt</translation>
    </message>
</context>
<context>
    <name>HolidaysCard</name>
    <message>
        <source>Add holidays</source>
        <translation>Voeg een vakantie toe</translation>
    </message>
    <message>
        <source>No school holidays yet. What falls in them does not count as overdue.</source>
        <translation>Nog geen schoolvakanties. Wat erin valt, telt niet als over tijd.</translation>
    </message>
    <message>
        <source>What falls in the holidays does not count as overdue, and no day in them is proposed. You can also take them over from a calendar file.</source>
        <translation>Wat in een vakantie valt, telt niet als over tijd, en er wordt geen dag in voorgesteld. Je kunt vakanties ook overnemen uit een agendabestand.</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Schoolvakanties</translation>
    </message>
</context>
<context>
    <name>HomeBackup</name>
    <message>
        <source>Make a backup …</source>
        <translation>Reservekopie maken …</translation>
    </message>
    <message>
        <source>The backup {} is connected, and still holds what you erased.</source>
        <translation>De reservekopie {} is aangesloten, en er staat nog in wat je wiste.</translation>
    </message>
    <message>
        <source>Bring it up to date …</source>
        <translation>Werk hem bij …</translation>
    </message>
</context>
<context>
    <name>HomeIncident</name>
    <message numerus="yes">
        <source>%n still to be told.</source>
        <translation>
            <numerusform>Nog %n moet het horen.</numerusform>
            <numerusform>Nog %n moeten het horen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody was told; close it when it is settled.</source>
        <translation>Iedereen weet het; sluit het af als het klaar is.</translation>
    </message>
    <message numerus="yes">
        <source>Other open incidents: %n.</source>
        <translation>
            <numerusform>Nog %n ander open incident.</numerusform>
            <numerusform>Nog %n andere open incidenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open incident: {}.</source>
        <translation>Open incident: {}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Trajectories</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>Trajectories as a table</source>
        <translation>Trajecten als tabel</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Zoek in alles</translation>
    </message>
    <message>
        <source>New trajectory</source>
        <translation>Nieuw traject</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Eerstvolgende stap</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Getoond als</translation>
    </message>
    <message>
        <source>All trajectories</source>
        <translation>Alle trajecten</translation>
    </message>
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
            <numerusform>Morgen is de bewaartermijn van {films} om.</numerusform>
            <numerusform>Over %n dagen is de bewaartermijn van {films} om.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today the time to keep {films} ends.</source>
        <translation>Vandaag is de bewaartermijn van {films} om.</translation>
    </message>
    <message>
        <source>The time to keep {films} is over.</source>
        <translation>De bewaartermijn van {films} is voorbij.</translation>
    </message>
    <message>
        <source>They belong to {name} and are erased on {date}, once you confirm it.</source>
        <translation>Ze horen bij {name} en worden op {date} gewist, als jij dat bevestigt.</translation>
    </message>
    <message>
        <source>It belongs to {name} and is erased on {date}, once you confirm it.</source>
        <translation>Hij hoort bij {name} en wordt op {date} gewist, als jij dat bevestigt.</translation>
    </message>
    <message>
        <source>It was to go on {date}, of {name}. Look at what goes, and confirm it.</source>
        <translation>Van {name}, tot {date}. Bekijk wat weggaat en bevestig het.</translation>
    </message>
    <message numerus="yes">
        <source>Trajectories after it: %n.</source>
        <translation>
            <numerusform>Daarna nog %n traject.</numerusform>
            <numerusform>Daarna nog %n trajecten.</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>int intake, F film, O observation, D debrief, C conversation, clo closing, rep report, era erasure, fol follow-up</source>
        <translation>int intake, F film, O observatie, N nabespreking, K coachgesprek, afs afsluiting, rap rapport, wis wissen, ter terugblik</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n te doen</numerusform>
            <numerusform>%n te doen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting for you this week.</source>
        <translation>Deze week wacht er niets op je.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Toon minder</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Waiting on me</source>
        <translation>Wacht op mij</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>No trajectories yet. Start your first, or look at the demo dossier: it is in the menu Help.</source>
        <translation>Nog geen trajecten. Begin je eerste, of bekijk het voorbeelddossier: het staat in het menu Help.</translation>
    </message>
    <message>
        <source>Start your first trajectory</source>
        <translation>Begin je eerste traject</translation>
    </message>
    <message>
        <source>No name, school or group has these words.</source>
        <translation>Geen naam, school of groep met deze woorden.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wis de zoekwoorden</translation>
    </message>
    <message>
        <source>No trajectory passes the filter.</source>
        <translation>Geen traject past bij het filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wis het filter</translation>
    </message>
    <message>
        <source>No trajectory is running.</source>
        <translation>Er loopt geen traject.</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Er wacht niets op je.</translation>
    </message>
    <message>
        <source>No trajectory was closed yet.</source>
        <translation>Er is nog geen traject afgesloten.</translation>
    </message>
</context>
<context>
    <name>HomeRestored</name>
    <message>
        <source>Erase again: {}.</source>
        <translation>Wis opnieuw: {}.</translation>
    </message>
    <message>
        <source>It was erased on {}, after the backup that this vault comes from.</source>
        <translation>Dat was gewist op {}, na de reservekopie waar deze kluis uit komt.</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n more.</source>
        <translation>
            <numerusform>Daarna nog %n ander.</numerusform>
            <numerusform>Daarna nog %n andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase again …</source>
        <translation>Wis opnieuw …</translation>
    </message>
    <message>
        <source>This vault was put back from a backup of {}.</source>
        <translation>Deze kluis is teruggezet uit een reservekopie van {}.</translation>
    </message>
    <message>
        <source>What was withdrawn or erased after it, it does not know. Go through it.</source>
        <translation>Wat daarna werd ingetrokken of gewist, weet hij niet. Loop het na.</translation>
    </message>
    <message numerus="yes">
        <source>Trajectories to go: %n.</source>
        <translation>
            <numerusform>Nog %n traject.</numerusform>
            <numerusform>Nog %n trajecten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through {}</source>
        <translation>Loop {} na</translation>
    </message>
</context>
<context>
    <name>ImportStrip</name>
    <message>
        <source>You can go on with something else meanwhile.</source>
        <translation>Je kunt intussen verder met iets anders.</translation>
    </message>
    <message>
        <source>Looking into film {number}</source>
        <translation>Film {number} wordt bekeken</translation>
    </message>
    <message>
        <source>Film {number} is being encrypted into the vault</source>
        <translation>Film {number} gaat versleuteld de kluis in</translation>
    </message>
    <message>
        <source>Film {number} is being made anew, straight into the vault</source>
        <translation>Film {number} wordt opnieuw gemaakt, meteen in de kluis</translation>
    </message>
    <message>
        <source>Film {number} is being compared with the original</source>
        <translation>Film {number} wordt vergeleken met het origineel</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} van {size}</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed} per seconde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Something went wrong</source>
        <translation>Er is iets misgegaan</translation>
    </message>
    <message>
        <source>A laptop is lost, something went to the wrong person: see step by step what was on it, who must know, and within what time.</source>
        <translation>Een laptop is weg, iets ging naar de verkeerde: zie stap voor stap wat erop stond, wie het moet weten en hoe snel.</translation>
    </message>
    <message>
        <source>Something went wrong …</source>
        <translation>Er is iets misgegaan …</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message>
        <source>Close it all the same?</source>
        <translation>Toch afsluiten?</translation>
    </message>
    <message>
        <source>Not everybody was told yet, as far as it stands here. You can close it when you know that it is not needed; you can open it again.</source>
        <translation>Volgens wat hier staat, weet nog niet iedereen het. Sluit het af als je weet dat het niet nodig is; je kunt het weer openen.</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Incident afsluiten</translation>
    </message>
    <message>
        <source>Save the notification</source>
        <translation>Melding bewaren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>klembord</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Something went wrong</source>
        <translation>Er is iets misgegaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>Erop</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Gevolgen</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Vertellen</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>What happened, and when?</source>
        <translation>Wat is er gebeurd, en wanneer?</translation>
    </message>
    <message>
        <source>What was on it?</source>
        <translation>Wat stond erop?</translation>
    </message>
    <message>
        <source>Which files were out?</source>
        <translation>Welke bestanden waren eruit?</translation>
    </message>
    <message>
        <source>What can come of it?</source>
        <translation>Wat kan ervan komen?</translation>
    </message>
    <message>
        <source>Who must know?</source>
        <translation>Wie moet het weten?</translation>
    </message>
    <message>
        <source>The notification</source>
        <translation>De melding</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Incident afsluiten</translation>
    </message>
    <message>
        <source>They end on {}.</source>
        <translation>Ze lopen af op {}.</translation>
    </message>
    <message>
        <source>They ended on {}. Tell at once all the same, and say why it is late.</source>
        <translation>Ze liepen af op {}. Meld het toch meteen, en zeg waarom het laat is.</translation>
    </message>
    <message>
        <source>Everybody who must know was told.</source>
        <translation>Iedereen die het moet weten, weet het.</translation>
    </message>
    <message>
        <source>The notification is saved as {name}.</source>
        <translation>De melding is bewaard als {name}.</translation>
    </message>
    <message>
        <source>It is in the register of releases under no. {}.</source>
        <translation>Het staat in het register van vrijgaven onder nr. {}.</translation>
    </message>
    <message>
        <source>It is in the register of releases under no. {}. The clipboard is emptied when the vault locks.</source>
        <translation>Het staat in het register van vrijgaven onder nr. {}. Het klembord wordt leeg als de kluis op slot gaat.</translation>
    </message>
    <message>
        <source>It is in the register.</source>
        <translation>Het staat in het register.</translation>
    </message>
    <message>
        <source>The notification is on the clipboard.</source>
        <translation>De melding staat op het klembord.</translation>
    </message>
    <message>
        <source>The notification went to the printer.</source>
        <translation>De melding ging naar de printer.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Er is niets geprint.</translation>
    </message>
    <message>
        <source>The register says that it was broken off.</source>
        <translation>In het register staat dat het is afgebroken.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Note what went wrong</source>
        <translation>Leg vast wat er misging</translation>
    </message>
    <message>
        <source>Noted before</source>
        <translation>Eerder vastgelegd</translation>
    </message>
    <message>
        <source>Nothing went wrong so far.</source>
        <translation>Er ging nog niets mis.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Er is iets misgegaan</translation>
    </message>
    <message>
        <source>Stay calm: a vault that is locked cannot be read by whoever finds your laptop. Step by step you see what was on it, who must know, and until when.</source>
        <translation>Blijf rustig: wie je laptop vindt, kan een kluis op slot niet lezen. Stap voor stap zie je wat erop stond, wie het moet weten en tot wanneer.</translation>
    </message>
    <message>
        <source>Note it at once, also when you do not know everything yet. From the moment that you find it there are 72 hours to tell the authority, where that is needed.</source>
        <translation>Leg het meteen vast, ook als je nog niet alles weet. Vanaf het moment dat je het ontdekt zijn er 72 uur om het te melden bij de Autoriteit Persoonsgegevens, als dat nodig is.</translation>
    </message>
    <message>
        <source>{what}, found on {day}</source>
        <translation>{what}, ontdekt op {day}</translation>
    </message>
    <message>
        <source>closed on {}</source>
        <translation>afgesloten op {}</translation>
    </message>
    <message>
        <source>open; everybody was told</source>
        <translation>open; iedereen weet het</translation>
    </message>
    <message numerus="yes">
        <source>open; %n still to be told.</source>
        <translation>
            <numerusform>open; nog %n moet het horen.</numerusform>
            <numerusform>open; nog %n moeten het horen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePane</name>
    <message>
        <source>Record the intake</source>
        <translation>Leg de intake vast</translation>
    </message>
    <message>
        <source>held on {date}</source>
        <translation>gehouden op {date}</translation>
    </message>
    <message>
        <source>not held yet</source>
        <translation>nog niet gehouden</translation>
    </message>
    <message>
        <source>Change the day …</source>
        <translation>Wijzig de dag …</translation>
    </message>
    <message>
        <source>Record the intake …</source>
        <translation>Leg de intake vast …</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message numerus="yes">
        <source>Agreed: records and report are kept %n day(s).</source>
        <translation>
            <numerusform>Afgesproken: verslagen en rapport blijven %n dag bewaard.</numerusform>
            <numerusform>Afgesproken: verslagen en rapport blijven %n dagen bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records and report are kept %n day(s).</source>
        <translation>
            <numerusform>Verslagen en rapport blijven %n dag bewaard.</numerusform>
            <numerusform>Verslagen en rapport blijven %n dagen bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records and report are kept %n year(s).</source>
        <translation>
            <numerusform>Verslagen en rapport blijven %n jaar bewaard.</numerusform>
            <numerusform>Verslagen en rapport blijven %n jaar bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed: records and report are kept %n year(s).</source>
        <translation>
            <numerusform>Afgesproken: verslagen en rapport blijven %n jaar bewaard.</numerusform>
            <numerusform>Afgesproken: verslagen en rapport blijven %n jaar bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed: the films are erased %n day(s) after the closing.</source>
        <translation>
            <numerusform>Afgesproken: de films worden %n dag na de afsluiting gewist.</numerusform>
            <numerusform>Afgesproken: de films worden %n dagen na de afsluiting gewist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press the key now. Esc leaves it as it was.</source>
        <translation>Druk nu op de toets. Met Esc blijft het zoals het was.</translation>
    </message>
    <message>
        <source>This key cannot be used. Press another, or Esc.</source>
        <translation>Deze toets kan niet. Druk op een andere, of op Esc.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Add a key …</source>
        <translation>Toets erbij …</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Zoals in het begin</translation>
    </message>
    <message>
        <source>At first: {keys}</source>
        <translation>In het begin: {keys}</translation>
    </message>
    <message>
        <source>{given} is a key of the code “{code}” in the lens; there it has {key} now.</source>
        <translation>{given} is in de kijkwijzer een toets van de code „{code}”; die heeft nu {key}.</translation>
    </message>
    <message>
        <source>{given} is a key of the code “{code}” in the lens; there it has no key.</source>
        <translation>{given} is in de kijkwijzer een toets van de code „{code}”; die heeft nu geen toets.</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Nog geen toets</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzig …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Change the key {key}</source>
        <translation>Wijzig de toets {key}</translation>
    </message>
    <message>
        <source>Remove the key {key}</source>
        <translation>Haal de toets {key} weg</translation>
    </message>
    <message>
        <source>Also while you type in a field.</source>
        <translation>Ook terwijl je in een veld typt.</translation>
    </message>
    <message>
        <source>Only while the film has the keyboard.</source>
        <translation>Alleen als het toetsenbord bij de film is.</translation>
    </message>
    <message>
        <source>Only while the question is open; then before the codes.</source>
        <translation>Alleen zolang de vraag openstaat; dan gaat deze vóór de codes.</translation>
    </message>
    <message>
        <source>Another key …</source>
        <translation>Andere toets …</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Neem over</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>{key} locks the vault.</source>
        <translation>{key} zet de kluis op slot.</translation>
    </message>
    <message>
        <source>That key must work everywhere, so it stays with the lock.</source>
        <translation>Die toets moet overal werken en blijft daarom bij het slot.</translation>
    </message>
    <message>
        <source>{key} leads to the next field.</source>
        <translation>{key} gaat naar het volgende veld.</translation>
    </message>
    <message>
        <source>Without it the page could not be walked by keyboard.</source>
        <translation>Zonder die toets kun je niet met het toetsenbord over de pagina lopen.</translation>
    </message>
    <message>
        <source>{key} types in a field.</source>
        <translation>{key} typt in een veld.</translation>
    </message>
    <message>
        <source>This must work there as well. Choose a key with Ctrl, or an F key.</source>
        <translation>Dit moet daar ook werken. Kies een toets met Ctrl, of een F-toets.</translation>
    </message>
    <message>
        <source>{key} is the key of: {deed}.</source>
        <translation>{key} is de toets van: {deed}.</translation>
    </message>
    <message>
        <source>{key} is a key of the code “{deed}”.</source>
        <translation>{key} is een toets van de code „{deed}”.</translation>
    </message>
    <message>
        <source>{key} is in the menu: {deed}.</source>
        <translation>{key} staat in het menu: {deed}.</translation>
    </message>
    <message>
        <source>In the studio this will go first; elsewhere the menu keeps it.</source>
        <translation>In de studio gaat dit dan voor; daarbuiten blijft het menu die toets houden.</translation>
    </message>
    <message>
        <source>When you take it over, that has no key any more.</source>
        <translation>Neem je die over, dan heeft dat geen toets meer.</translation>
    </message>
    <message>
        <source>When you take it over, that keeps {keys}.</source>
        <translation>Neem je die over, dan houdt dat {keys}.</translation>
    </message>
    <message>
        <source>When you take it over, the code is tagged with the mouse only.</source>
        <translation>Neem je die over, dan kun je die code alleen met de muis zetten.</translation>
    </message>
    <message>
        <source>When you take it over, the code gets {key}.</source>
        <translation>Neem je die over, dan krijgt die code {key}.</translation>
    </message>
</context>
<context>
    <name>KeyColumns</name>
    <message>
        <source>No key has these words.</source>
        <translation>Geen toets met deze woorden.</translation>
    </message>
</context>
<context>
    <name>KeyConflicts</name>
    <message numerus="yes">
        <source>%n codes have another key than the lens gives: your own keys go first.</source>
        <translation>
            <numerusform>%n code heeft een andere toets dan de kijkwijzer geeft: jouw toetsen gaan voor.</numerusform>
            <numerusform>%n codes hebben een andere toets dan de kijkwijzer geeft: jouw toetsen gaan voor.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{code}” has {key} here: among your keys, {given} is: {deed}.</source>
        <translation>„{code}” heeft hier {key}: bij jouw toetsen is {given}: {deed}.</translation>
    </message>
    <message>
        <source>“{code}” has no key here: among your keys, {given} is: {deed}.</source>
        <translation>„{code}” heeft hier geen toets: bij jouw toetsen is {given}: {deed}.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>no key</source>
        <translation>geen toets</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
</context>
<context>
    <name>KeyListView</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>KeyPaper</name>
    <message>
        <source>Save as PDF …</source>
        <translation>Bewaar als PDF …</translation>
    </message>
    <message>
        <source>Print the key …</source>
        <translation>Print de sleutel …</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>bewaard</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>geprint</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Bewaar de herstelsleutel</translation>
    </message>
    <message>
        <source>Recovery key Beeldcoach.pdf</source>
        <translation>Herstelsleutel Beeldcoach.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the sheet instead.</source>
        <translation>Deze computer kent geen printer. Bewaar het blad als PDF.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Search a deed or a key</source>
        <translation>Zoek een handeling of toets</translation>
    </message>
    <message>
        <source>Change the keys …</source>
        <translation>Wijzig de toetsen …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Bewaar als PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>KeySheetModel</name>
    <message>
        <source>Save the sheet of keys</source>
        <translation>Bewaar het toetsenblad</translation>
    </message>
    <message>
        <source>Keys Beeldcoach.pdf</source>
        <translation>Toetsen Beeldcoach.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
</context>
<context>
    <name>KeySheetOut</name>
    <message>
        <source>The sheet is saved as {name}.</source>
        <translation>Het blad is bewaard als {name}.</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>Het blad is naar de printer.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Er is niets geprint.</translation>
    </message>
    <message>
        <source>The register says that it was broken off.</source>
        <translation>In het register staat dat het is afgebroken.</translation>
    </message>
    <message>
        <source>It is in the register.</source>
        <translation>Het staat in het register.</translation>
    </message>
    <message>
        <source>The codes of your lens are not on it: they name somebody whom your vault knows.</source>
        <translation>De codes van je kijkwijzer staan er niet op: ze noemen iemand die je kluis kent.</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Keep your recovery key</source>
        <translation>Bewaar je herstelsleutel</translation>
    </message>
    <message>
        <source>The vault is there. This key opens it when you lose the passphrase. It is shown now, and never again.</source>
        <translation>De kluis is er. Deze sleutel opent hem als je de wachtzin kwijt bent. Je ziet hem nu, en daarna nooit meer.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Je herstelsleutel</translation>
    </message>
    <message>
        <source>Keep the paper at home, not with the laptop.</source>
        <translation>Bewaar het papier thuis, niet bij de laptop.</translation>
    </message>
    <message>
        <source>Type two groups over</source>
        <translation>Typ twee groepen over</translation>
    </message>
    <message>
        <source>From the paper, so that you know that it is right.</source>
        <translation>Van het papier, zodat je weet dat het klopt.</translation>
    </message>
    <message>
        <source>Type the two groups over to go on.</source>
        <translation>Typ de twee groepen over om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Keys of the studio</source>
        <translation>Toetsen van de studio</translation>
    </message>
    <message numerus="yes">
        <source>%n deed(s) have another key than at first.</source>
        <translation>
            <numerusform>%n handeling heeft een andere toets dan in het begin.</numerusform>
            <numerusform>%n handelingen hebben een andere toets dan in het begin.</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys are as at first. You can change every one of them.</source>
        <translation>Alle toetsen zijn zoals in het begin. Je kunt ze allemaal wijzigen.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Op een pagina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>To the next control, or back</source>
        <translation>Naar het volgende veld of de volgende knop, of terug</translation>
    </message>
    <message>
        <source>Press the button, open the row or the step</source>
        <translation>Druk op de knop, open de regel of de stap</translation>
    </message>
    <message>
        <source>Along the steps of a path, or choices side by side</source>
        <translation>Langs de stappen van een pad, of langs keuzes naast elkaar</translation>
    </message>
    <message>
        <source>Search in the list of trajectories</source>
        <translation>Zoek in de lijst met trajecten</translation>
    </message>
    <message>
        <source>Now and consent, on the page of a trajectory that is narrow</source>
        <translation>Nu en toestemming, in een smal venster van een traject</translation>
    </message>
    <message>
        <source>The page before or after, in a report</source>
        <translation>De bladzijde ervoor of erna, in een rapport</translation>
    </message>
    <message>
        <source>All keys; while analysing, those for the film</source>
        <translation>Alle toetsen; tijdens de analyse die van de film</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Save the keys</source>
        <translation>Bewaar de toetsen</translation>
    </message>
    <message>
        <source>Keys Beeldcoach.json</source>
        <translation>Toetsen Beeldcoach.json</translation>
    </message>
    <message>
        <source>Choose a file with keys</source>
        <translation>Kies een bestand met toetsen</translation>
    </message>
    <message>
        <source>Key sets (*.json)</source>
        <translation>Toetsensets (*.json)</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Search a deed or a key</source>
        <translation>Zoek een handeling of toets</translation>
    </message>
    <message>
        <source>No key has these words.</source>
        <translation>Geen toets met deze woorden.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wis de zoekwoorden</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Alles zoals in het begin</translation>
    </message>
    <message>
        <source>Keys of the studio</source>
        <translation>Toetsen van de studio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Keys in a file or on paper</source>
        <translation>Toetsen in een bestand of op papier</translation>
    </message>
    <message>
        <source>Save the keys as a file …</source>
        <translation>Bewaar de toetsen als bestand …</translation>
    </message>
    <message>
        <source>Take keys from a file …</source>
        <translation>Haal toetsen uit een bestand …</translation>
    </message>
    <message>
        <source>Save the sheet of keys as PDF …</source>
        <translation>Bewaar het toetsenblad als PDF …</translation>
    </message>
    <message>
        <source>Print the sheet of keys …</source>
        <translation>Print het toetsenblad …</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Alle toetsen zijn zoals in het begin.</translation>
    </message>
    <message numerus="yes">
        <source>The keys are taken from the file. %n are not as at first.</source>
        <translation>
            <numerusform>De toetsen komen uit het bestand. %n handeling heeft een andere toets dan in het begin.</numerusform>
            <numerusform>De toetsen komen uit het bestand. %n handelingen hebben een andere toets dan in het begin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys are saved as {name}.</source>
        <translation>De toetsen zijn bewaard als {name}.</translation>
    </message>
    <message>
        <source>Only keys stand in it, no names. It is in the register of releases.</source>
        <translation>Er staan alleen toetsen in, geen namen. Het staat in het register van vrijgaven.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>KnownHint</name>
    <message>
        <source>You know {name}: {where}.</source>
        <translation>Je kent {name}: {where}.</translation>
    </message>
    <message>
        <source>You know {name}.</source>
        <translation>Je kent {name}.</translation>
    </message>
    <message>
        <source>Archived; starting brings back whoever it is.</source>
        <translation>Nu in het archief; als je start, komt deze persoon terug.</translation>
    </message>
    <message>
        <source>No, another person</source>
        <translation>Nee, iemand anders</translation>
    </message>
    <message>
        <source>Another {name} than the one at {where}.</source>
        <translation>Een andere {name} dan die van {where}.</translation>
    </message>
    <message>
        <source>Another {name} than you know already.</source>
        <translation>Een andere {name} dan je al kent.</translation>
    </message>
    <message>
        <source>Fill in another school or group, or add something to the name.</source>
        <translation>Vul een andere school of groep in, of zet iets bij de naam.</translation>
    </message>
    <message>
        <source>School and group tell them apart.</source>
        <translation>School en groep houden hen uit elkaar.</translation>
    </message>
    <message>
        <source>The same person after all</source>
        <translation>Toch dezelfde persoon</translation>
    </message>
    <message>
        <source>There is already a {name} at {where}: same person, or another?</source>
        <translation>Er is al een {name} bij {where}: dezelfde persoon, of een andere?</translation>
    </message>
    <message>
        <source>There is already a {name}: same person, or another?</source>
        <translation>Er is al een {name}: dezelfde persoon, of een andere?</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dezelfde persoon</translation>
    </message>
    <message>
        <source>The one at {}</source>
        <translation>Die van {}</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Een andere persoon</translation>
    </message>
</context>
<context>
    <name>Lacking</name>
    <message>
        <source>{first} Click on it.</source>
        <translation>{first} Klik erop.</translation>
    </message>
    <message>
        <source>{first} Click on it, or walk to it with {keys}.</source>
        <translation>{first} Klik erop, of loop ernaartoe met {keys}.</translation>
    </message>
    <message>
        <source>Choose first what is to be deleted.</source>
        <translation>Kies eerst wat weg moet.</translation>
    </message>
    <message>
        <source>Choose a moment first.</source>
        <translation>Kies eerst een moment.</translation>
    </message>
    <message>
        <source>Choose a moment or fragment first.</source>
        <translation>Kies eerst een moment of fragment.</translation>
    </message>
    <message>
        <source>Choose first what you want to write about.</source>
        <translation>Kies eerst waar je over wilt schrijven.</translation>
    </message>
    <message>
        <source>Choose first what is to be played.</source>
        <translation>Kies eerst wat je wilt afspelen.</translation>
    </message>
    <message>
        <source>Choose what has a length, and put the film where it must be split.</source>
        <translation>Kies iets met een lengte en zet de film waar je wilt splitsen.</translation>
    </message>
    <message>
        <source>Set a begin and an end first, or choose what has a length.</source>
        <translation>Zet eerst een begin en een einde, of kies iets met een lengte.</translation>
    </message>
    <message>
        <source>There is no fragment yet. {key} cuts one here.</source>
        <translation>Er is nog geen fragment. {key} knipt er hier een.</translation>
    </message>
    <message>
        <source>No begin was set yet. {key} sets it here.</source>
        <translation>Er is nog geen begin gezet. {key} zet het hier.</translation>
    </message>
    <message>
        <source>No end was set yet. {key} sets it here.</source>
        <translation>Er is nog geen einde gezet. {key} zet het hier.</translation>
    </message>
    <message>
        <source>Nothing was coded yet.</source>
        <translation>Er is nog niets gecodeerd.</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>still working on it</source>
        <translation>nog bezig</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>gehaald</translation>
    </message>
    <message>
        <source>nearly reached</source>
        <translation>bijna gehaald</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelaten</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>loopt nog</translation>
    </message>
</context>
<context>
    <name>LearningGoalCard</name>
    <message>
        <source>Reached by</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Add a working goal</source>
        <translation>Voeg een werkdoel toe</translation>
    </message>
    <message>
        <source>Why, how we see it, and by when</source>
        <translation>Waarom, waaraan en wanneer</translation>
    </message>
    <message>
        <source>I want to know or be able to …</source>
        <translation>Ik wil kunnen of weten …</translation>
    </message>
    <message>
        <source>Why do I want this?</source>
        <translation>Waarom wil ik dit?</translation>
    </message>
    <message>
        <source>How will we see it?</source>
        <translation>Waaraan zien we het?</translation>
    </message>
    <message>
        <source>Learning goal {number}</source>
        <translation>Leerdoel {number}</translation>
    </message>
    <message>
        <source>Remove learning goal {number}</source>
        <translation>Haal leerdoel {number} weg</translation>
    </message>
    <message>
        <source>How {goal} stands</source>
        <translation>Hoe {goal} ervoor staat</translation>
    </message>
    <message>
        <source>Working on it</source>
        <translation>Mee bezig</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Gehaald</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Bijna</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelaten</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>loopt nog</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>gehaald</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>bijna</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>{date}: {goal} ({outcome})</source>
        <translation>{date}: {goal} ({outcome})</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>Back to the talk</source>
        <translation>Terug naar het gesprek</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Stop voor nu</translation>
    </message>
    <message>
        <source>Record as held …</source>
        <translation>Leg vast …</translation>
    </message>
    <message>
        <source>Finish the debrief</source>
        <translation>Nabespreking afronden</translation>
    </message>
    <message>
        <source>Everything that was written is kept.</source>
        <translation>Alles wat je schreef, is bewaard.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>Latest in the register</source>
        <translation>Laatste in het register</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Er is nog niets vastgelegd.</translation>
    </message>
</context>
<context>
    <name>LensEditorModel</name>
    <message>
        <source>new code</source>
        <translation>nieuwe code</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nieuwe cluster</translation>
    </message>
    <message>
        <source>child</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>small group</source>
        <translation>groepje</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>whose?</source>
        <translation>van wie?</translation>
    </message>
    <message>
        <source>What becomes of what was coded with it? Nothing is lost.</source>
        <translation>Wat wordt er van wat ermee gecodeerd is? Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>„{name}” wissen?</translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>Wis de code</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„{name}” is gewist.</translation>
    </message>
    <message>
        <source>Delete the cluster “{name}”?</source>
        <translation>Cluster „{name}” wissen?</translation>
    </message>
    <message numerus="yes">
        <source>Its %n code(s) go to another cluster.</source>
        <translation>
            <numerusform>De %n code erin gaat naar een andere cluster.</numerusform>
            <numerusform>De %n codes erin gaan naar een andere cluster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the cluster</source>
        <translation>Wis de cluster</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) have an answer to it. It is kept in the note.</source>
        <translation>
            <numerusform>%n moment heeft er een antwoord op. Dat komt in de notitie.</numerusform>
            <numerusform>%n momenten hebben er een antwoord op. Dat komt in de notitie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the question “{name}”?</source>
        <translation>De vraag „{name}” wissen?</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Wis de vraag</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) have this answer. It is kept in the note.</source>
        <translation>
            <numerusform>%n moment heeft dit antwoord. Het komt in de notitie.</numerusform>
            <numerusform>%n momenten hebben dit antwoord. Het komt in de notitie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the answer “{name}”?</source>
        <translation>Het antwoord „{name}” wissen?</translation>
    </message>
    <message>
        <source>Delete the answer</source>
        <translation>Wis het antwoord</translation>
    </message>
</context>
<context>
    <name>LensEditorPage</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>The lens</source>
        <translation>De kijkwijzer</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Kijkwijzers</translation>
    </message>
    <message>
        <source>Lens of your own</source>
        <translation>Eigen kijkwijzer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zet terug</translation>
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
    <message>
        <source>your own</source>
        <translation>van jou</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>opzijgezet</translation>
    </message>
    <message numerus="yes">
        <source>in %n trajectory(ies)</source>
        <translation>
            <numerusform>in %n traject</numerusform>
            <numerusform>in %n trajecten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LensPage</name>
    <message>
        <source>Search lenses and codes</source>
        <translation>Zoek in kijkwijzers</translation>
    </message>
    <message>
        <source>No lens has these words.</source>
        <translation>Geen kijkwijzer heeft deze woorden.</translation>
    </message>
    <message>
        <source>Lens of your own …</source>
        <translation>Eigen kijkwijzer …</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Uit een bestand …</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Kijkwijzers</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Own copy …</source>
        <translation>Eigen kopie …</translation>
    </message>
    <message>
        <source>As a file …</source>
        <translation>Als bestand …</translation>
    </message>
    <message>
        <source>The chosen lens</source>
        <translation>De gekozen kijkwijzer</translation>
    </message>
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
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>“{name}” is taken over.</source>
        <translation>„{name}” is overgenomen.</translation>
    </message>
    <message>
        <source>It stands among your own lenses; no other one was changed.</source>
        <translation>Hij staat bij je eigen kijkwijzers; geen andere is gewijzigd.</translation>
    </message>
    <message>
        <source>The lens is saved as {name}.</source>
        <translation>De kijkwijzer is bewaard als {name}.</translation>
    </message>
    <message>
        <source>It is in the register of releases under no. {}.</source>
        <translation>Hij staat in het register van vrijgaven onder nr. {}.</translation>
    </message>
    <message>
        <source>This lens stays here: it names {names}.</source>
        <translation>Deze kijkwijzer blijft hier: er staat {names} in.</translation>
    </message>
    <message>
        <source>A file of a lens names nobody. Put it in other words and try again.</source>
        <translation>In het bestand van een kijkwijzer staat geen naam. Zeg het anders en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Question cards</source>
        <translation>Vraagkaarten</translation>
    </message>
</context>
<context>
    <name>LensesModel</name>
    <message>
        <source>A lens of your own</source>
        <translation>Een eigen kijkwijzer</translation>
    </message>
    <message>
        <source>You add clusters and codes next; all is kept as you go.</source>
        <translation>Daarna voeg je clusters en codes toe; alles wordt meteen bewaard.</translation>
    </message>
    <message>
        <source>Make the lens</source>
        <translation>Maak de kijkwijzer</translation>
    </message>
    <message>
        <source>My lens</source>
        <translation>Mijn kijkwijzer</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>You get a lens with the same codes, to change as you like. “{name}” stays as it is.</source>
        <translation>Je krijgt een kijkwijzer met dezelfde codes, die je kunt wijzigen. „{name}” blijft zoals die is.</translation>
    </message>
    <message>
        <source>A copy of your own</source>
        <translation>Een eigen kopie</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Maak de kopie</translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation>Mijn {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>A lens has a name of at most {limit} letters. Make it shorter.</source>
        <translation>De naam van een kijkwijzer heeft hooguit {limit} letters. Maak hem korter.</translation>
    </message>
    <message>
        <source>Save the lens as a file</source>
        <translation>Bewaar de kijkwijzer als bestand</translation>
    </message>
    <message>
        <source>Take over a lens from a file</source>
        <translation>Neem een kijkwijzer over uit een bestand</translation>
    </message>
    <message>
        <source>Lenses (*.json)</source>
        <translation>Kijkwijzers (*.json)</translation>
    </message>
</context>
<context>
    <name>LessonPlot</name>
    <message>
        <source>Course of the lesson</source>
        <translation>Verloop van de les</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>As it stands in the window of the envelope; may stay empty.</source>
        <translation>Zoals het in het venster van de envelop staat; mag leeg blijven.</translation>
    </message>
    <message>
        <source>Begin a line with “# ” for a heading, “- ” for a list, “__ ” for a place to sign.</source>
        <translation>Begin een regel met “# ” voor een kop, “- ” voor een opsomming, “__ ” voor een plek om te tekenen.</translation>
    </message>
    <message>
        <source>Title of the letter</source>
        <translation>Titel van de brief</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Words of the letter</source>
        <translation>Tekst van de brief</translation>
    </message>
</context>
<context>
    <name>LetterReleaseDialog</name>
    <message>
        <source>Release the letter</source>
        <translation>Brief vrijgeven</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als wat</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Possible without consent: a letter that names nobody and no school.</source>
        <translation>Zonder toestemming kan wel: een brief zonder namen van mensen of scholen.</translation>
    </message>
    <message>
        <source>Leave names out</source>
        <translation>Laat namen weg</translation>
    </message>
    <message>
        <source>This release counts once, for exactly these words.</source>
        <translation>Deze vrijgave geldt één keer, voor precies deze tekst.</translation>
    </message>
    <message>
        <source>This may not go out yet.</source>
        <translation>Dit mag nog niet naar buiten.</translation>
    </message>
    <message>
        <source>Without consent a letter may name nobody.</source>
        <translation>Zonder toestemming mogen er geen namen in een brief staan.</translation>
    </message>
    <message>
        <source>A letter names no pupils.</source>
        <translation>In een brief staan geen namen van leerlingen.</translation>
    </message>
    <message>
        <source>Others are named in it, who did not say yes to this.</source>
        <translation>Er staan namen van anderen in. Zij hebben hier geen toestemming voor gegeven.</translation>
    </message>
    <message>
        <source>Missing: a written yes for a letter with names to {recipient}.</source>
        <translation>Er ontbreekt een schriftelijk ja voor een brief met namen aan {recipient}.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Er is niets verstuurd en niets veranderd.</translation>
    </message>
    <message>
        <source>It is in the register under number {0}. The file: {1}</source>
        <translation>Het staat in het register onder nummer {0}. Het bestand: {1}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>Save as Word document</source>
        <translation>Bewaar als Word-document</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Druk af …</translation>
    </message>
    <message>
        <source>Letter released to {}.</source>
        <translation>Brief vrijgegeven aan {}.</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Letters of {name}</source>
        <translation>Brieven van {name}</translation>
    </message>
    <message>
        <source>It is filled in with what the dossier holds; you change every word of it.</source>
        <translation>Hij wordt ingevuld met wat in het dossier staat. Je kunt elk woord veranderen.</translation>
    </message>
    <message>
        <source>This letter is better with:</source>
        <translation>Deze brief wordt beter met:</translation>
    </message>
    <message>
        <source>Open the trajectory</source>
        <translation>Open het traject</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Open praktijk</translation>
    </message>
    <message>
        <source>{facts}. Lines about it were left out; fill it in anew afterwards.</source>
        <translation>{facts}. Regels daarover zijn weggelaten. Vul de brief daarna opnieuw in.</translation>
    </message>
    <message>
        <source>This letter went out on {date}.</source>
        <translation>Deze brief is op {date} naar buiten gegaan.</translation>
    </message>
    <message>
        <source>It is in the register.</source>
        <translation>Het staat in het register.</translation>
    </message>
    <message>
        <source>Fill the letter in anew?</source>
        <translation>De brief opnieuw invullen?</translation>
    </message>
    <message>
        <source>What you wrote in it is replaced. You can undo that.</source>
        <translation>Wat je erin schreef, wordt vervangen. Je kunt dat ongedaan maken.</translation>
    </message>
    <message>
        <source>Fill the letter in anew</source>
        <translation>Vul de brief opnieuw in</translation>
    </message>
    <message>
        <source>Remove the letter?</source>
        <translation>De brief verwijderen?</translation>
    </message>
    <message>
        <source>What went out of it stays in the register. You can undo this.</source>
        <translation>Wat ervan naar buiten ging, blijft in het register. Je kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Remove the letter</source>
        <translation>Verwijder de brief</translation>
    </message>
    <message>
        <source>The letter went to the printer.</source>
        <translation>De brief is naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The register says that it was broken off.</source>
        <translation>In het register staat dat het is afgebroken.</translation>
    </message>
    <message>
        <source>The names were left out.</source>
        <translation>De namen zijn weggelaten.</translation>
    </message>
    <message>
        <source>Read the letter once more.</source>
        <translation>Lees de brief nog een keer na.</translation>
    </message>
</context>
<context>
    <name>LettersTop</name>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Welke brief</translation>
    </message>
    <message>
        <source>More for this letter</source>
        <translation>Meer voor deze brief</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Vrijgeven …</translation>
    </message>
    <message>
        <source>Fill in anew, in Dutch …</source>
        <translation>Opnieuw invullen, in het Nederlands …</translation>
    </message>
    <message>
        <source>Fill in anew, in English …</source>
        <translation>Opnieuw invullen, in het Engels …</translation>
    </message>
    <message>
        <source>Remove the letter …</source>
        <translation>Verwijder de brief …</translation>
    </message>
    <message>
        <source>Back to the trajectory of {name}</source>
        <translation>Terug naar het traject van {name}</translation>
    </message>
</context>
<context>
    <name>LineAnswer</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>LinesField</name>
    <message>
        <source>One more</source>
        <translation>Nog een</translation>
    </message>
</context>
<context>
    <name>LogbookCard</name>
    <message>
        <source>Open the logbook</source>
        <translation>Open het logboek</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>No pages yet.</source>
        <translation>Nog geen bladzijden.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), the last of {day}</source>
        <translation>
            <numerusform>%n bladzijde, van {day}</numerusform>
            <numerusform>%n bladzijden, de laatste van {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogbookModel</name>
    <message>
        <source>Page of the logbook</source>
        <translation>Bladzijde van het logboek</translation>
    </message>
    <message>
        <source>On which day was this?</source>
        <translation>Op welke dag was dit?</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>Wijzig de dag</translation>
    </message>
    <message>
        <source>Photo of work</source>
        <translation>Foto van werk</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Foto&apos;s (*.jpg *.jpeg *.png);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>LogbookPage</name>
    <message>
        <source>Hand over to the pupil</source>
        <translation>Geef aan de leerling</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Logboek</translation>
    </message>
</context>
<context>
    <name>LogbookSheet</name>
    <message>
        <source>Change the day …</source>
        <translation>Wijzig de dag …</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>Haal deze bladzijde weg</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hoe ging het?</translation>
    </message>
    <message>
        <source>What am I working on?</source>
        <translation>Waar werk ik aan?</translation>
    </message>
    <message>
        <source>What did I do?</source>
        <translation>Wat deed ik?</translation>
    </message>
    <message>
        <source>What worked?</source>
        <translation>Wat werkte?</translation>
    </message>
    <message>
        <source>What is my next step?</source>
        <translation>Wat is mijn volgende stap?</translation>
    </message>
    <message>
        <source>One question from the coach</source>
        <translation>Eén vraag van de coach</translation>
    </message>
    <message>
        <source>The pupil reads it at the top of this page.</source>
        <translation>De leerling leest die bovenaan deze bladzijde.</translation>
    </message>
</context>
<context>
    <name>LogbookView</name>
    <message>
        <source>New page</source>
        <translation>Nieuwe bladzijde</translation>
    </message>
    <message>
        <source>Pages of the logbook</source>
        <translation>Bladzijden van het logboek</translation>
    </message>
    <message>
        <source>Nothing in the logbook yet. Begin with a page about today.</source>
        <translation>Er staat nog niets in het logboek. Begin met een bladzijde over vandaag.</translation>
    </message>
</context>
<context>
    <name>LogoCard</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Verwijder het logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG. It is kept in the vault and stands on every letter.</source>
        <translation>PNG, JPEG of SVG. Het wordt in de kluis bewaard en staat op elke brief.</translation>
    </message>
    <message>
        <source>Choose another logo …</source>
        <translation>Kies een ander logo …</translation>
    </message>
    <message>
        <source>Choose a logo …</source>
        <translation>Kies een logo …</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>No moment was chosen yet. Choose three in what was seen.</source>
        <translation>Er is nog geen moment gekozen. Kies er drie uit wat je zag.</translation>
    </message>
    <message>
        <source>Moments to look back on</source>
        <translation>Momenten om op terug te kijken</translation>
    </message>
    <message>
        <source>Open what was seen</source>
        <translation>Bekijk wat je zag</translation>
    </message>
</context>
<context>
    <name>LookBackList</name>
    <message>
        <source>No working goals were set before this talk.</source>
        <translation>Voor dit gesprek zijn geen werkdoelen gesteld.</translation>
    </message>
    <message>
        <source>Working goals to look back on</source>
        <translation>Werkdoelen om op terug te kijken</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: {}</source>
        <translation>Ongedaan gemaakt: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Opnieuw gedaan: {}</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Take this moment away</source>
        <translation>Haal dit moment weg</translation>
    </message>
</context>
<context>
    <name>MaterialChoice</name>
    <message>
        <source>All fragments</source>
        <translation>Alle fragmenten</translation>
    </message>
    <message>
        <source>Change the title …</source>
        <translation>Titel wijzigen …</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) name somebody, and are left out here.</source>
        <translation>
            <numerusform>%n titel noemt iemand bij naam en staat hier niet.</numerusform>
            <numerusform>%n titels noemen iemand bij naam en staan hier niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>all fragments</source>
        <translation>alle fragmenten</translation>
    </message>
    <message>
        <source>all stills</source>
        <translation>alle stilstaande beelden</translation>
    </message>
</context>
<context>
    <name>MayDialog</name>
    <message>
        <source>May this go out?</source>
        <translation>Mag dit naar buiten?</translation>
    </message>
    <message>
        <source>Encrypted, with a password</source>
        <translation>Versleuteld, met een wachtwoord</translation>
    </message>
    <message>
        <source>The copy in which nobody can be recognised</source>
        <translation>De kopie waarin niemand herkenbaar is</translation>
    </message>
    <message>
        <source>Which child</source>
        <translation>Welk kind</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Choose that</source>
        <translation>Kies dat</translation>
    </message>
    <message>
        <source>Somebody else …</source>
        <translation>Iemand anders …</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Nog niemand genoemd</translation>
    </message>
    <message>
        <source>I say that {} is bound to secrecy</source>
        <translation>Ik zeg dat {} geheimhouding heeft</translation>
    </message>
    <message>
        <source>Choose {}</source>
        <translation>Kies {}</translation>
    </message>
    <message>
        <source>Choose who decides</source>
        <translation>Kies wie beslist</translation>
    </message>
    <message>
        <source>Fill in the birthday</source>
        <translation>Vul de verjaardag in</translation>
    </message>
    <message>
        <source>Encrypt the copy</source>
        <translation>Versleutel de kopie</translation>
    </message>
    <message>
        <source>It is certain</source>
        <translation>Dat staat vast</translation>
    </message>
    <message>
        <source>Release to {}</source>
        <translation>Geef vrij aan {}</translation>
    </message>
    <message>
        <source>Go on to release it …</source>
        <translation>Ga door naar vrijgeven …</translation>
    </message>
    <message>
        <source>Show it to {}</source>
        <translation>Laat zien aan {}</translation>
    </message>
    <message>
        <source>Record that it was told …</source>
        <translation>Leg vast dat het verteld is …</translation>
    </message>
    <message>
        <source>Open the film</source>
        <translation>Open de film</translation>
    </message>
    <message>
        <source>Make a backup …</source>
        <translation>Reservekopie maken …</translation>
    </message>
    <message>
        <source>It is among the latest entries on consent.</source>
        <translation>Het staat bij het laatste van de toestemming.</translation>
    </message>
    <message>
        <source>It is as encrypted as the vault itself: copy it to a disk of your own.</source>
        <translation>Hij is net zo versleuteld als de kluis zelf: kopieer naar een schijf van jezelf.</translation>
    </message>
    <message>
        <source>This may not be shown yet.</source>
        <translation>Dit mag je nog niet laten zien.</translation>
    </message>
    <message>
        <source>It is in the register of {0} under number {1}. The file: {2}</source>
        <translation>Het staat in het register van {0} onder nummer {1}. Het bestand: {2}</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Geef vrij</translation>
    </message>
    <message>
        <source>Possible: {} looks at it, with you there.</source>
        <translation>Wel mogelijk: {} bekijkt het zelf, met jou erbij.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Laat zien</translation>
    </message>
    <message>
        <source>It is recorded that the board was told.</source>
        <translation>Vastgelegd dat het bestuur dit heeft gehoord.</translation>
    </message>
    <message>
        <source>Only to look at: nothing is handed over.</source>
        <translation>Alleen kijken: er wordt niets meegegeven.</translation>
    </message>
    <message>
        <source>A copy may not go out yet. Showing it is allowed.</source>
        <translation>Een kopie mag nog niet naar buiten. Laten zien mag wel.</translation>
    </message>
    <message>
        <source>You show it; that is written in the register.</source>
        <translation>Jij laat het zien. Dat komt in het register te staan.</translation>
    </message>
    <message>
        <source>This may be shown.</source>
        <translation>Dit mag je laten zien.</translation>
    </message>
    <message>
        <source>Nothing goes out; that somebody looked is written down.</source>
        <translation>Er gaat niets naar buiten; dat er gekeken is, wordt opgeschreven.</translation>
    </message>
    <message>
        <source>This may be told.</source>
        <translation>Dit mag je vertellen.</translation>
    </message>
    <message>
        <source>By word of mouth, and only how it goes.</source>
        <translation>Mondeling, en alleen hoe het verloopt.</translation>
    </message>
    <message>
        <source>You may work with this film.</source>
        <translation>Je mag met deze film werken.</translation>
    </message>
    <message>
        <source>It stays in the vault.</source>
        <translation>Hij blijft in de kluis.</translation>
    </message>
    <message>
        <source>This may go out.</source>
        <translation>Dit mag naar buiten.</translation>
    </message>
    <message>
        <source>Before the first byte it is looked at once more.</source>
        <translation>Vlak voordat het weggaat, wordt er nog een keer naar gekeken.</translation>
    </message>
    <message>
        <source>This never goes out.</source>
        <translation>Dit gaat nooit naar buiten.</translation>
    </message>
    <message>
        <source>Only by breaking glass: the law must compel you.</source>
        <translation>Alleen door het glas te breken: de wet moet je ertoe verplichten.</translation>
    </message>
    <message>
        <source>This needs a yes in writing.</source>
        <translation>Hiervoor is een schriftelijk ja nodig.</translation>
    </message>
    <message>
        <source>Others can be recognised in it.</source>
        <translation>Anderen zijn erop herkenbaar.</translation>
    </message>
    <message>
        <source>This is to be talked about first.</source>
        <translation>Bespreek dit eerst.</translation>
    </message>
    <message>
        <source>It is written in the register of {}.</source>
        <translation>Het wordt opgeschreven in het register van {}.</translation>
    </message>
    <message>
        <source>Released to {}.</source>
        <translation>Vrijgegeven aan {}.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Are these one school?</source>
        <translation>Is dit één school?</translation>
    </message>
    <message>
        <source>Are these one person?</source>
        <translation>Is dit één persoon?</translation>
    </message>
    <message>
        <source>Choose for each detail which one stays. Trajectories, guardians and contacts come together, and every consent and refusal goes on counting. You can undo it until something new is written in the register.</source>
        <translation>Kies per gegeven wat er blijft staan. Trajecten, gezaghebbenden en contacten komen bij elkaar, en elke toestemming en weigering blijft tellen. Je kunt het ongedaan maken tot er iets nieuws in het register staat.</translation>
    </message>
    <message>
        <source>Look well.</source>
        <translation>Kijk goed.</translation>
    </message>
    <message>
        <source>No, these are two</source>
        <translation>Nee, dit zijn er twee</translation>
    </message>
    <message>
        <source>Yes, make them one</source>
        <translation>Ja, voeg ze samen</translation>
    </message>
    <message numerus="yes">
        <source>%n trajectory(ies)</source>
        <translation>
            <numerusform>%n traject</numerusform>
            <numerusform>%n trajecten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardian(s) or ward(s)</source>
        <translation>
            <numerusform>%n ouder of kind</numerusform>
            <numerusform>%n ouders of kinderen</numerusform>
        </translation>
    </message>
    <message>
        <source>both stay</source>
        <translation>blijven allebei</translation>
    </message>
</context>
<context>
    <name>MetCell</name>
    <message>
        <source>nothing said yet</source>
        <translation>nog niets gezegd</translation>
    </message>
    <message>
        <source>Not, sometimes or often: press to go on, or 1, 2 and 3</source>
        <translation>Niet, soms of vaak: klik om verder te gaan, of 1, 2 en 3</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>soms</translation>
    </message>
    <message>
        <source>often</source>
        <translation>vaak</translation>
    </message>
</context>
<context>
    <name>MetField</name>
    <message>
        <source>No such sentences were written at the intake or with a goal.</source>
        <translation>Bij de intake en bij de doelen staan nog geen zinnen over waaraan je het ziet.</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Niet</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>Soms</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Vaak</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>Doel: {goal}</translation>
    </message>
    <message>
        <source>Of the coachee</source>
        <translation>Bij de gecoachte</translation>
    </message>
    <message>
        <source>Of the others</source>
        <translation>Bij de anderen</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Look again</source>
        <translation>Nog eens kijken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>leerkracht</translation>
    </message>
    <message>
        <source>pupil</source>
        <translation>leerling</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>question open</source>
        <translation>vraag open</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>met ster</translation>
    </message>
</context>
<context>
    <name>MomentView</name>
    <message>
        <source>Moments</source>
        <translation>Momenten</translation>
    </message>
</context>
<context>
    <name>MomentsPane</name>
    <message>
        <source>Moments</source>
        <translation>Momenten</translation>
    </message>
    <message>
        <source>Search in the moments</source>
        <translation>Zoeken in de momenten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>{shown} of {count} shown</source>
        <translation>{shown} van {count} getoond</translation>
    </message>
    <message>
        <source>Which moments</source>
        <translation>Welke momenten</translation>
    </message>
    <message>
        <source>Search in the moments (Ctrl+F)</source>
        <translation>Zoeken in de momenten (Ctrl+F)</translation>
    </message>
    <message>
        <source>No moments yet. Play the film and press a digit when you see something.</source>
        <translation>Nog geen momenten. Speel de film af en druk op een cijfer als je iets ziet.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Met ster</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Met notitie</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Nog eens kijken</translation>
    </message>
    <message>
        <source>Question open</source>
        <translation>Vraag open</translation>
    </message>
    <message>
        <source>About the teacher</source>
        <translation>Over de leerkracht</translation>
    </message>
    <message>
        <source>About a pupil</source>
        <translation>Over een leerling</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Over de groep</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>One second back</source>
        <translation>Eén seconde terug</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>Eén beeld terug</translation>
    </message>
    <message>
        <source>One picture on</source>
        <translation>Eén beeld verder</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Eén seconde verder</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Welcome to Beeldcoach</source>
        <translation>Welkom bij Beeldcoach</translation>
    </message>
    <message>
        <source>From intake to report, with the film as the mirror. First: in which language do you work, and what is your name?</source>
        <translation>Van intake tot rapport, met de film als spiegel. Eerst: in welke taal werk je, en hoe heet je?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Stands on consent forms and reports. It is kept inside the vault.</source>
        <translation>Staat op toestemmingen en rapporten. Blijft binnen de kluis.</translation>
    </message>
    <message>
        <source>I have a vault already …</source>
        <translation>Ik heb al een kluis …</translation>
    </message>
    <message>
        <source>Which vault?</source>
        <translation>Welke kluis?</translation>
    </message>
    <message>
        <source>Put back a backup …</source>
        <translation>Reservekopie terugzetten …</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Take five or more plain words. A sentence is easier to remember than a password, and harder to guess.</source>
        <translation>Neem vijf of meer gewone woorden. Een zin onthoud je beter dan een wachtwoord, en hij is moeilijker te raden.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Dit is niet hetzelfde als hierboven.</translation>
    </message>
    <message>
        <source>Very weak.</source>
        <translation>Heel zwak.</translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Zwak.</translation>
    </message>
    <message>
        <source>Not strong enough yet.</source>
        <translation>Nog niet sterk genoeg.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Heel sterk.</translation>
    </message>
    <message>
        <source>{} words, good to remember.</source>
        <translation>{} woorden, goed te onthouden.</translation>
    </message>
    <message>
        <source>Write it down nowhere near the computer.</source>
        <translation>Schrijf hem niet op bij de computer.</translation>
    </message>
    <message>
        <source>Your own name is easy to guess. Leave it out.</source>
        <translation>Je eigen naam is makkelijk te raden. Laat die weg.</translation>
    </message>
    <message>
        <source>Something is repeated. Add words that differ.</source>
        <translation>Er zit herhaling in. Voeg andere woorden toe.</translation>
    </message>
    <message>
        <source>A row on the keyboard is tried first. Take words.</source>
        <translation>Een rijtje op het toetsenbord wordt als eerste geprobeerd. Neem woorden.</translation>
    </message>
    <message>
        <source>A year or date is tried first. Take words.</source>
        <translation>Een jaartal of datum wordt als eerste geprobeerd. Neem woorden.</translation>
    </message>
    <message>
        <source>Many people use this. Add words that have nothing to do with it.</source>
        <translation>Dit gebruiken veel mensen. Voeg woorden toe die er niets mee te maken hebben.</translation>
    </message>
    <message>
        <source>Add a word or two.</source>
        <translation>Voeg een of twee woorden toe.</translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Persoon toevoegen</translation>
    </message>
</context>
<context>
    <name>NewSchoolDialog</name>
    <message>
        <source>Add a school</source>
        <translation>School toevoegen</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Naam van de school</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bestuur</translation>
    </message>
    <message>
        <source>Add this school</source>
        <translation>School toevoegen</translation>
    </message>
</context>
<context>
    <name>NewTrajectoryPage</name>
    <message>
        <source>New trajectory</source>
        <translation>Nieuw traject</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>Ander soort</translation>
    </message>
    <message>
        <source>What you typed stays here until you lock the vault.</source>
        <translation>Wat je hebt ingevuld, blijft hier staan tot je de kluis op slot doet.</translation>
    </message>
    <message>
        <source>Whom do you coach, and with what?</source>
        <translation>Wie coach je, en waarmee?</translation>
    </message>
    <message>
        <source>Teacher, with video</source>
        <translation>Leerkracht, met beeld</translation>
    </message>
    <message>
        <source>Film in class, analysis, and a debrief on another day. Three cycles or more.</source>
        <translation>Film in de klas, analyse, en een nabespreking op een andere dag. Drie ronden of meer.</translation>
    </message>
    <message>
        <source>Special-needs coordinator, with video</source>
        <translation>Intern begeleider, met beeld</translation>
    </message>
    <message>
        <source>Film of a conversation or a lesson. Everyone at the table says yes first.</source>
        <translation>Film van een gesprek of een les. Eerst zegt iedereen aan tafel ja.</translation>
    </message>
    <message>
        <source>Teacher or coordinator, without video</source>
        <translation>Leerkracht of intern begeleider, zonder beeld</translation>
    </message>
    <message>
        <source>You watch along and look back on the same day. Three cycles or more.</source>
        <translation>Je kijkt mee en bespreekt het dezelfde dag na. Drie ronden of meer.</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Talks about learning, every five to six weeks. With the parents&apos; yes.</source>
        <translation>Gesprekken over leren, elke vijf tot zes weken. Met het ja van de ouders.</translation>
    </message>
    <message>
        <source>Start trajectory</source>
        <translation>Start traject</translation>
    </message>
    <message>
        <source>Start trajectory with {}</source>
        <translation>Start traject met {}</translation>
    </message>
    <message>
        <source>Coaching of a pupil is never a test.</source>
        <translation>Een leerling coachen is nooit een toets.</translation>
    </message>
    <message>
        <source>This trajectory did not start; what you typed is still here. Agree with school and parents that what is said here counts for nothing. Then choose No below.</source>
        <translation>Dit traject is niet gestart; wat je typte staat er nog. Spreek met school en ouders af dat niets hiervan meetelt. Kies daarna hieronder Nee.</translation>
    </message>
    <message>
        <source>An assessment is not coached.</source>
        <translation>Een beoordeling wordt niet gecoacht.</translation>
    </message>
    <message>
        <source>This trajectory did not start; what you typed is still here. Agree with the school, in words, that notes and report play no part in any judgement. Then choose No below. If they want an assessment, someone else does it.</source>
        <translation>Dit traject is niet gestart; wat je invulde staat er nog. Spreek met de school af dat notities en rapport in geen enkel oordeel meetellen. Kies daarna hieronder Nee. Wil de school een beoordeling, dan doet iemand anders die.</translation>
    </message>
    <message>
        <source>This trajectory did not start; what you typed is still here. Agree with the school, in words, that films and report play no part in any judgement. Then choose No below. If they want an assessment, someone else does it, without film.</source>
        <translation>Dit traject is niet gestart; wat je invulde staat er nog. Spreek met de school af dat films en rapport in geen enkel oordeel meetellen. Kies daarna hieronder Nee. Wil de school een beoordeling, dan doet iemand anders die, zonder film.</translation>
    </message>
    <message>
        <source>An assessment is not coached on film.</source>
        <translation>Bij een beoordeling hoort geen beeldbegeleiding.</translation>
    </message>
</context>
<context>
    <name>NoteBar</name>
    <message>
        <source>Time of the note</source>
        <translation>Tijd van de notitie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>What you see or hear, as a fact; initials are enough</source>
        <translation>Wat je ziet of hoort, als feit; initialen zijn genoeg</translation>
    </message>
    <message>
        <source>Write the time as minutes and seconds, such as 12:30.</source>
        <translation>Schrijf de tijd als minuten en seconden, zoals 12:30.</translation>
    </message>
    <message>
        <source>Enter keeps the note. Notes on pupils are personal: initials are enough.</source>
        <translation>Enter bewaart de notitie. Notities over leerlingen zijn persoonlijk: initialen zijn genoeg.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Enter keeps it, Shift+Enter starts a new line</source>
        <translation>Enter bewaart, Shift+Enter begint een nieuwe regel</translation>
    </message>
</context>
<context>
    <name>NoteTaker</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>What {} sees, in her own words</source>
        <translation>Wat {} ziet, in eigen woorden</translation>
    </message>
    <message>
        <source>last time {}</source>
        <translation>vorige keer {}</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Inzicht</translation>
    </message>
    <message>
        <source>Qualities</source>
        <translation>Kwaliteiten</translation>
    </message>
    <message>
        <source>One sentence, in own words</source>
        <translation>Eén zin, in eigen woorden</translation>
    </message>
    <message>
        <source>Which quality do you see at work?</source>
        <translation>Welke kwaliteit zie je hier?</translation>
    </message>
    <message>
        <source>Scale today</source>
        <translation>Schaal vandaag</translation>
    </message>
    <message>
        <source>Working point</source>
        <translation>Werkpunt</translation>
    </message>
    <message>
        <source>One sentence that can be tried tomorrow</source>
        <translation>Eén zin die morgen al te proberen is</translation>
    </message>
    <message>
        <source>behaviour, with whom, when</source>
        <translation>gedrag, bij wie, wanneer</translation>
    </message>
    <message>
        <source>Private, never in a report</source>
        <translation>Privé, komt nooit in een rapport</translation>
    </message>
    <message>
        <source>Private note, never in a report</source>
        <translation>Privénotitie, komt nooit in een rapport</translation>
    </message>
</context>
<context>
    <name>NoticePane</name>
    <message>
        <source>The notification</source>
        <translation>De melding</translation>
    </message>
    <message>
        <source>Filled in from the steps before. Change what you want.</source>
        <translation>Ingevuld uit de stappen hiervoor. Pas aan wat je wilt.</translation>
    </message>
    <message>
        <source>Your e-mail address or telephone number is missing. Who gets this must be able to reach you: fill them in under Settings, Practice.</source>
        <translation>Je e-mailadres of telefoonnummer ontbreekt. Wie dit krijgt, moet je kunnen bereiken: vul ze in bij Instellingen, Praktijk.</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Beantwoord het</translation>
    </message>
    <message>
        <source>Leave names out</source>
        <translation>Namen weglaten</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Makes the line with the cursor a heading</source>
        <translation>Maakt van de regel met de cursor een kop</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>Opnieuw invullen</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Kopieer de tekst</translation>
    </message>
    <message>
        <source>To paste them in the form of the authority or in a mail</source>
        <translation>Om in het formulier van de Autoriteit Persoonsgegevens of in een mail te plakken</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Bewaren als PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Printen …</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>This stays here as long as it names {}.</source>
        <translation>Dit blijft hier zolang {} erin staat.</translation>
    </message>
    <message>
        <source>whether the vault was locked</source>
        <translation>of de kluis op slot was</translation>
    </message>
    <message>
        <source>whether its key was with the device</source>
        <translation>of de sleutel bij het apparaat was</translation>
    </message>
    <message>
        <source>which files it is about</source>
        <translation>om welke bestanden het gaat</translation>
    </message>
    <message>
        <source>what can come of it</source>
        <translation>wat de gevolgen kunnen zijn</translation>
    </message>
    <message>
        <source>how high the risk is</source>
        <translation>hoe groot het risico is</translation>
    </message>
    <message>
        <source>what you did about it</source>
        <translation>wat je eraan deed</translation>
    </message>
    <message>
        <source>Not answered yet: {}. The notification says that it was not checked.</source>
        <translation>Nog niet beantwoord: {}. In de melding staat dat dit nog niet is nagegaan.</translation>
    </message>
    <message>
        <source>Not answered yet: {}.</source>
        <translation>Nog niet beantwoord: {}.</translation>
    </message>
    <message>
        <source>Data protection authority</source>
        <translation>Autoriteit Persoonsgegevens</translation>
    </message>
    <message>
        <source>The people concerned</source>
        <translation>De betrokkenen</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Sluit deze melding</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>This trajectory has ended</source>
        <translation>Dit traject is klaar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>Alles is gedaan</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n film(s)</source>
        <translation>
            <numerusform>De film wissen</numerusform>
            <numerusform>%n films wissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Their consent was withdrawn</source>
        <translation>De toestemming ervoor is ingetrokken</translation>
    </message>
    <message>
        <source>Was planned: {day}</source>
        <translation>Was gepland: {day}</translation>
    </message>
    <message>
        <source>Now: {day}</source>
        <translation>Nu: {day}</translation>
    </message>
    <message>
        <source>Open film {number}</source>
        <translation>Open film {number}</translation>
    </message>
    <message>
        <source>Goes to the school only with consent</source>
        <translation>Gaat alleen met toestemming naar de school</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Open het rapport</translation>
    </message>
    <message>
        <source>The films are erased when their time is over</source>
        <translation>De films worden gewist als hun tijd om is</translation>
    </message>
    <message>
        <source>Not to be filmed: someone at the table said no</source>
        <translation>Niet filmen: iemand aan tafel zei nee</translation>
    </message>
    <message>
        <source>First record the yes to your work with the films</source>
        <translation>Leg eerst het ja voor jouw werk met de films vast</translation>
    </message>
    <message>
        <source>See what is erased</source>
        <translation>Bekijk wat gewist wordt</translation>
    </message>
    <message>
        <source>Open {step}</source>
        <translation>Open {step}</translation>
    </message>
    <message>
        <source>Analyse film {number}</source>
        <translation>Analyseer film {number}</translation>
    </message>
    <message>
        <source>The film was not analysed yet</source>
        <translation>De film is nog niet geanalyseerd</translation>
    </message>
    <message>
        <source>From tomorrow on: the debrief is on a later day than the film</source>
        <translation>Vanaf morgen: de nabespreking is op een latere dag dan de film</translation>
    </message>
    <message>
        <source>Prepare the debrief</source>
        <translation>Bereid de nabespreking voor</translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragmenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>First record that everyone at the table agrees</source>
        <translation>Leg eerst vast dat iedereen aan tafel ja zegt</translation>
    </message>
    <message>
        <source>First record on what basis pupils are filmed</source>
        <translation>Leg eerst vast op welke basis leerlingen worden gefilmd</translation>
    </message>
</context>
<context>
    <name>NumberAnswerField</name>
    <message>
        <source>Write a whole number, at most {highest}.</source>
        <translation>Schrijf een heel getal, hoogstens {highest}.</translation>
    </message>
</context>
<context>
    <name>ObservationModel</name>
    <message>
        <source>Throw this observation away</source>
        <translation>Gooi deze observatie weg</translation>
    </message>
    <message numerus="yes">
        <source>The clock and %n moment(s) are taken away. Ctrl+Z brings them back, as long as the vault stays open.</source>
        <translation>
            <numerusform>De klok en %n moment gaan weg. Ctrl+Z zet ze terug, zolang de kluis open blijft.</numerusform>
            <numerusform>De klok en %n momenten gaan weg. Ctrl+Z zet ze terug, zolang de kluis open blijft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
</context>
<context>
    <name>ObservationPane</name>
    <message>
        <source>Observed without laptop …</source>
        <translation>Geobserveerd zonder laptop …</translation>
    </message>
    <message>
        <source>Start the observation</source>
        <translation>Start de observatie</translation>
    </message>
    <message>
        <source>To look back on</source>
        <translation>Om op terug te kijken</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Wat je zag</translation>
    </message>
    <message>
        <source>observed on {date}</source>
        <translation>geobserveerd op {date}</translation>
    </message>
    <message>
        <source>planned on {date}</source>
        <translation>gepland op {date}</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>nog niet gepland</translation>
    </message>
    <message>
        <source>Go on observing</source>
        <translation>Ga verder met observeren</translation>
    </message>
    <message>
        <source>Open what was seen</source>
        <translation>Bekijk wat je zag</translation>
    </message>
    <message>
        <source>Change the day …</source>
        <translation>Wijzig de dag …</translation>
    </message>
    <message>
        <source>The observation began {day} at {time} and is under way.</source>
        <translation>De observatie begon {day} om {time} en loopt nog.</translation>
    </message>
    <message>
        <source>You watch the lesson at a running clock, with the codes of the lens.</source>
        <translation>Je kijkt mee met een lopende klok en de codes van de kijkwijzer.</translation>
    </message>
    <message>
        <source>The debrief is on the same day: keep time free for it.</source>
        <translation>De nabespreking is op dezelfde dag: houd er tijd voor vrij.</translation>
    </message>
    <message numerus="yes">
        <source>%n moments are chosen. Three is enough to look back on.</source>
        <translation>
            <numerusform>Er is %n moment gekozen. Drie is genoeg om op terug te kijken.</numerusform>
            <numerusform>Er zijn %n momenten gekozen. Drie is genoeg om op terug te kijken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose three moments, and write them as a photograph shows them.</source>
        <translation>Kies drie momenten en schrijf ze op zoals een foto ze laat zien.</translation>
    </message>
    <message>
        <source>The debrief is today.</source>
        <translation>De nabespreking is vandaag.</translation>
    </message>
    <message>
        <source>The debrief belongs to {date}. If it was held then, record it on its card; else observe again on another day.</source>
        <translation>De nabespreking hoort bij {date}. Is die toen gehouden? Leg hem dan vast op zijn kaart. Zo niet, observeer dan opnieuw op een andere dag.</translation>
    </message>
    <message>
        <source>The intake was held</source>
        <translation>De intake is gehouden</translation>
    </message>
    <message>
        <source>The intake was not held yet</source>
        <translation>De intake is nog niet gehouden</translation>
    </message>
    <message>
        <source>Open the intake</source>
        <translation>Open de intake</translation>
    </message>
    <message>
        <source>Debrief {number} was held</source>
        <translation>Nabespreking {number} is gehouden</translation>
    </message>
    <message>
        <source>Debrief {number} was not held yet</source>
        <translation>Nabespreking {number} is nog niet gehouden</translation>
    </message>
    <message>
        <source>Open debrief {number}</source>
        <translation>Open nabespreking {number}</translation>
    </message>
</context>
<context>
    <name>ObservationState</name>
    <message>
        <source>look again</source>
        <translation>kijk terug</translation>
    </message>
</context>
<context>
    <name>ObservationTabs</name>
    <message>
        <source>Observation</source>
        <translation>Observatie</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>ObserveBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>To the debrief</source>
        <translation>Naar nabespreking</translation>
    </message>
    <message>
        <source>Observation {number}</source>
        <translation>Observatie {number}</translation>
    </message>
</context>
<context>
    <name>ObserveColumn</name>
    <message>
        <source>Start the clock, then press a key when you see something.</source>
        <translation>Start de klok en druk op een toets als je iets ziet.</translation>
    </message>
    <message>
        <source>Nothing yet. Write a time and a note below the keys, or press a key.</source>
        <translation>Nog niets. Schrijf onder de toetsen een tijd en een notitie, of druk op een toets.</translation>
    </message>
    <message>
        <source>Nothing yet. Press a key when you see something; Enter writes a note.</source>
        <translation>Nog niets. Druk op een toets als je iets ziet; met Enter schrijf je een notitie.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen; three is enough</source>
        <translation>
            <numerusform>%n gekozen; drie is genoeg</numerusform>
            <numerusform>%n gekozen; drie is genoeg</numerusform>
        </translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Wat je zag</translation>
    </message>
</context>
<context>
    <name>ObservePage</name>
    <message>
        <source>Observation {number} of {name}</source>
        <translation>Observatie {number} van {name}</translation>
    </message>
    <message>
        <source>This observation began {day} at {time} and was not ended.</source>
        <translation>Deze observatie begon {day} om {time} en is niet afgerond.</translation>
    </message>
    <message>
        <source>The last that you saw is at {time}.</source>
        <translation>Het laatste wat je zag, is van {time}.</translation>
    </message>
    <message>
        <source>End it at {time}</source>
        <translation>Rond af op {time}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Start the clock first.</source>
        <translation>Start eerst de klok.</translation>
    </message>
    <message>
        <source>Moment deleted. Ctrl+Z brings it back.</source>
        <translation>Moment gewist. Ctrl+Z zet het terug.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>OnItPane</name>
    <message>
        <source>Was the vault locked?</source>
        <translation>Was de kluis op slot?</translation>
    </message>
    <message>
        <source>It locks by itself after some minutes, and when the computer sleeps.</source>
        <translation>De kluis gaat na enkele minuten vanzelf op slot, en als de computer slaapt.</translation>
    </message>
    <message>
        <source>Was the passphrase or the recovery key with the device?</source>
        <translation>Was de wachtzin of de herstelsleutel bij het apparaat?</translation>
    </message>
    <message>
        <source>On a note in the bag, for instance, or on the device itself.</source>
        <translation>Bijvoorbeeld op een briefje in de tas, of op het apparaat zelf.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Weet ik niet</translation>
    </message>
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
            <numerusform>uit %n traject</numerusform>
            <numerusform>uit %n trajecten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes, reports and consents of %n trajectory(s)</source>
        <translation>
            <numerusform>Aantekeningen, verslagen en toestemmingen uit %n traject</numerusform>
            <numerusform>Aantekeningen, verslagen en toestemmingen uit %n trajecten</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and contact details of {}</source>
        <translation>Namen en contactgegevens van {}</translation>
    </message>
    <message>
        <source>Pupils who can be seen in the films; their number is not known</source>
        <translation>Leerlingen die op de films te zien zijn; hun aantal is niet bekend</translation>
    </message>
    <message>
        <source>Films are to be erased on {} at the latest</source>
        <translation>Films worden uiterlijk op {} gewist</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) without a day to erase: the trajectory runs</source>
        <translation>
            <numerusform>%n film zonder wisdatum: het traject loopt nog</numerusform>
            <numerusform>%n films zonder wisdatum: het traject loopt nog</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can read it.</source>
        <translation>Niemand kan het lezen.</translation>
    </message>
    <message>
        <source>The vault was locked, its key was elsewhere, and no file lay outside it.</source>
        <translation>De kluis was op slot, de sleutel was ergens anders en er stond geen bestand buiten de kluis.</translation>
    </message>
    <message>
        <source>The vault cannot be read; the files outside it can.</source>
        <translation>De kluis is niet te lezen; de bestanden erbuiten wel.</translation>
    </message>
    <message>
        <source>Look at the next step which of them lay on the device.</source>
        <translation>Kijk bij de volgende stap welke op het apparaat stonden.</translation>
    </message>
    <message>
        <source>Assume that it can be read.</source>
        <translation>Ga ervan uit dat het te lezen is.</translation>
    </message>
    <message>
        <source>Change the passphrase when you have the vault elsewhere, too.</source>
        <translation>Verander de wachtzin als je de kluis ook ergens anders hebt.</translation>
    </message>
    <message>
        <source>Somebody has seen or got it.</source>
        <translation>Iemand heeft het gezien of gekregen.</translation>
    </message>
    <message>
        <source>Choose at the next step which files it is about.</source>
        <translation>Kies bij de volgende stap om welke bestanden het gaat.</translation>
    </message>
</context>
<context>
    <name>OtherDialog</name>
    <message>
        <source>Search a name</source>
        <translation>Zoek een naam</translation>
    </message>
    <message>
        <source>Others whom you know</source>
        <translation>Anderen die je kent</translation>
    </message>
    <message>
        <source>Lay side by side</source>
        <translation>Naast elkaar leggen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>Others in the picture</source>
        <translation>Anderen in beeld</translation>
    </message>
    <message>
        <source>Nobody else was named. A pupil under sixteen is answered for by guardians.</source>
        <translation>Er is niemand anders genoemd. Voor een leerling onder de zestien antwoorden de ouders.</translation>
    </message>
    <message>
        <source>Record what another answers …</source>
        <translation>Leg vast wat een ander antwoordt …</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>{0} times yes, {1} times no</source>
        <translation>{0} keer ja, {1} keer nee</translation>
    </message>
    <message>
        <source>{0}; {1} decide</source>
        <translation>{0}; {1} beslissen</translation>
    </message>
    <message>
        <source>{0}; {1} decides</source>
        <translation>{0}; {1} beslist</translation>
    </message>
</context>
<context>
    <name>OthersDialog</name>
    <message>
        <source>Who else can be recognised?</source>
        <translation>Wie is er nog meer herkenbaar?</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Zoek mensen</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Voeg iemand toe …</translation>
    </message>
    <message>
        <source>Tick everybody besides {} who can be recognised in this film, by face, by voice or by name. Classmates at the back count too.</source>
        <translation>Vink iedereen aan die naast {} herkenbaar is in deze film: aan het gezicht, de stem of de naam. Klasgenoten achterin tellen ook mee.</translation>
    </message>
    <message>
        <source>People who can be recognised</source>
        <translation>Mensen die herkenbaar zijn</translation>
    </message>
    <message>
        <source>Nobody else can be recognised</source>
        <translation>Verder is niemand herkenbaar</translation>
    </message>
    <message>
        <source>Say this once you saw the whole film. It is recorded as said by you, today; what goes out rests on it.</source>
        <translation>Zeg dit pas als je de hele film hebt gezien. Er wordt vastgelegd dat jij dit vandaag zei; wat naar buiten gaat, rust erop.</translation>
    </message>
    <message>
        <source>Each of them answers for exactly this: {purpose}, {material}, to {recipient}. For a pupil under sixteen everyone with authority answers.</source>
        <translation>Ieder antwoordt voor precies dit: {purpose}, {material}, aan {recipient}. Voor een leerling onder de zestien antwoordt iedereen met gezag.</translation>
    </message>
    <message>
        <source>Change who is in it</source>
        <translation>Wijzig wie erop staat</translation>
    </message>
    <message>
        <source>Others whom you know</source>
        <translation>Anderen die je kent</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>in focus {}</source>
        <translation>in het middelpunt {}</translation>
    </message>
    <message>
        <source>{} stay out of the picture</source>
        <translation>buiten beeld {}</translation>
    </message>
    <message>
        <source>The intake says: {}</source>
        <translation>In de intake staat: {}</translation>
    </message>
    <message>
        <source>Whoever of them can be recognised in this film is ticked above</source>
        <translation>Wie van hen in deze film herkenbaar is, heb ik hierboven aangevinkt</translation>
    </message>
    <message>
        <source>I looked for them: none of them can be recognised in this film</source>
        <translation>Ik heb naar hen gekeken: geen van hen is in deze film herkenbaar</translation>
    </message>
    <message>
        <source>Besides {} nobody can be recognised in this film.</source>
        <translation>Naast {} is in deze film niemand herkenbaar.</translation>
    </message>
    <message>
        <source>answered by {}</source>
        <translation>{} antwoordt</translation>
    </message>
    <message>
        <source>Record the answer …</source>
        <translation>Leg het antwoord vast …</translation>
    </message>
    <message>
        <source>Record the answer of {}</source>
        <translation>Leg het antwoord van {} vast</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Record who is in it</source>
        <translation>Leg vast wie erop staat</translation>
    </message>
    <message>
        <source>Look for whom the intake names, and tick it.</source>
        <translation>Kijk naar wie de intake noemt, en vink dat aan.</translation>
    </message>
    <message>
        <source>Tick that nobody else can be recognised.</source>
        <translation>Vink aan dat verder niemand herkenbaar is.</translation>
    </message>
</context>
<context>
    <name>OutCard</name>
    <message>
        <source>What went out</source>
        <translation>Naar buiten gegaan</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Vrijgeven …</translation>
    </message>
    <message>
        <source>Who has seen what?</source>
        <translation>Wie heeft wat gezien?</translation>
    </message>
    <message>
        <source>May this go out? …</source>
        <translation>Mag dit naar buiten? …</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n copy(ies) back …</source>
        <translation>
            <numerusform>Vraag %n kopie terug …</numerusform>
            <numerusform>Vraag %n kopieën terug …</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, to {1} (no. {2})</source>
        <translation>{0}, aan {1} (nr. {2})</translation>
    </message>
    <message>
        <source>Nothing yet. Everything of this trajectory lies encrypted in your vault.</source>
        <translation>Nog niets. Alles van dit traject ligt versleuteld in je kluis.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Record the answer …</source>
        <translation>Leg het antwoord vast …</translation>
    </message>
    <message>
        <source>Erase the film …</source>
        <translation>Wis de film …</translation>
    </message>
    <message>
        <source>Open a trajectory first.</source>
        <translation>Open eerst een traject.</translation>
    </message>
    <message>
        <source>Then choose Import film, or drop the film on its page. Nothing was copied.</source>
        <translation>Kies daarna Film invoeren, of sleep de film op de pagina van dat traject. Er is niets gekopieerd.</translation>
    </message>
    <message>
        <source>Then ask again: what may go out is decided for each trajectory.</source>
        <translation>Vraag het dan opnieuw: per traject is bepaald wat naar buiten mag.</translation>
    </message>
</context>
<context>
    <name>PaperAnswerDialog</name>
    <message>
        <source>Signed form of {}</source>
        <translation>Getekend formulier van {}</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>{} has read the text and could ask questions.</source>
        <translation>{} heeft de tekst gelezen en kon vragen stellen.</translation>
    </message>
    <message>
        <source>{} have read the text and could ask questions.</source>
        <translation>{} hebben de tekst gelezen en konden vragen stellen.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>What did {} tick on the paper?</source>
        <translation>Wat heeft {} op het papier aangekruist?</translation>
    </message>
    <message>
        <source>What did {} each tick? One no is a no.</source>
        <translation>Wat kruisten {} aan? Eén nee is een nee.</translation>
    </message>
    <message>
        <source>A line that was left open is a no. {0}. Text: version {1}, {2}.</source>
        <translation>Een regel die open bleef, is een nee. {0}. Tekst: versie {1}, {2}.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Getuige</translation>
    </message>
    <message>
        <source>Scan or photo of the signed form</source>
        <translation>Scan of foto van het getekende formulier</translation>
    </message>
    <message numerus="yes">
        <source>Record %n answer(s)</source>
        <translation>
            <numerusform>Leg %n antwoord vast</numerusform>
            <numerusform>Leg %n antwoorden vast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record: {0} yes, {1} no, %n open count(s) as no</source>
        <translation>
            <numerusform>Leg vast: {0} ja, {1} nee, %n open telt als nee</numerusform>
            <numerusform>Leg vast: {0} ja, {1} nee, %n open tellen als nee</numerusform>
        </translation>
    </message>
    <message>
        <source>First say of a line what was ticked.</source>
        <translation>Zeg eerst bij een regel wat er is aangekruist.</translation>
    </message>
    <message>
        <source>Nothing is recorded before you press the button.</source>
        <translation>Er wordt niets vastgelegd voordat je op de knop drukt.</translation>
    </message>
    <message>
        <source>The scan or photo is still missing.</source>
        <translation>De scan of foto ontbreekt nog.</translation>
    </message>
    <message>
        <source>Tick that {} has read the text.</source>
        <translation>Vink aan dat {} de tekst heeft gelezen.</translation>
    </message>
    <message>
        <source>Tick that {} have read the text.</source>
        <translation>Vink aan dat {} de tekst hebben gelezen.</translation>
    </message>
    <message>
        <source>No: {}</source>
        <translation>Nee: {}</translation>
    </message>
</context>
<context>
    <name>ParentTalkCard</name>
    <message>
        <source>The pupil leads this talk and shows work. None is planned yet.</source>
        <translation>De leerling leidt dit gesprek en laat werk zien. Er is er nog geen gepland.</translation>
    </message>
    <message>
        <source>Plan a talk …</source>
        <translation>Plan een gesprek …</translation>
    </message>
    <message>
        <source>Pupil-parent-coach talk</source>
        <translation>Ouder-leerling-coachgesprek</translation>
    </message>
    <message>
        <source>held on {date}</source>
        <translation>gehouden op {date}</translation>
    </message>
    <message>
        <source>planned on {date}</source>
        <translation>gepland op {date}</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>nog niet gepland</translation>
    </message>
</context>
<context>
    <name>ParentTalkModel</name>
    <message>
        <source>Talk with parents</source>
        <translation>Gesprek met ouders</translation>
    </message>
    <message>
        <source>On which day is the talk?</source>
        <translation>Op welke dag is het gesprek?</translation>
    </message>
    <message>
        <source>Plan the talk</source>
        <translation>Plan het gesprek</translation>
    </message>
    <message>
        <source>On which day was it held?</source>
        <translation>Op welke dag was het?</translation>
    </message>
    <message>
        <source>Record the talk</source>
        <translation>Leg het gesprek vast</translation>
    </message>
</context>
<context>
    <name>ParentTalkPage</name>
    <message>
        <source>Drop the talk</source>
        <translation>Laat vervallen</translation>
    </message>
    <message>
        <source>Change the day …</source>
        <translation>Wijzig de dag …</translation>
    </message>
    <message>
        <source>It was held …</source>
        <translation>Is gehouden op …</translation>
    </message>
    <message>
        <source>held on {date}</source>
        <translation>gehouden op {date}</translation>
    </message>
    <message>
        <source>planned on {date}</source>
        <translation>gepland op {date}</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>nog niet gepland</translation>
    </message>
    <message>
        <source>Pupil-parent-coach talk</source>
        <translation>Ouder-leerling-coachgesprek</translation>
    </message>
    <message>
        <source>Working on now: {goals}</source>
        <translation>Nu mee bezig: {goals}</translation>
    </message>
</context>
<context>
    <name>PassStrip</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Only moments</source>
        <translation>Alleen momenten</translation>
    </message>
    <message>
        <source>Only gaps</source>
        <translation>Alleen de rest</translation>
    </message>
    <message>
        <source>Starred in order</source>
        <translation>Met ster, op volgorde</translation>
    </message>
    <message>
        <source>{pass}: {at} of {count}</source>
        <translation>{pass}: {at} van {count}</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Forgot the passphrase: use the recovery key</source>
        <translation>Wachtzin vergeten: gebruik de herstelsleutel</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Verberg de wachtzin</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Toon de wachtzin</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>op slot</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>vraagt aandacht</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Stap {0} van {1}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People and schools</source>
        <translation>Mensen en scholen</translation>
    </message>
    <message>
        <source>People or schools</source>
        <translation>Mensen of scholen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Scholen</translation>
    </message>
    <message>
        <source>Search name, school or address</source>
        <translation>Zoek naam, school of adres</translation>
    </message>
    <message>
        <source>Search school or board</source>
        <translation>Zoek school of bestuur</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Add a school</source>
        <translation>School toevoegen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n archived</source>
        <translation>
            <numerusform>Toon %n gearchiveerde</numerusform>
            <numerusform>Toon %n gearchiveerde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be written down twice.</source>
        <translation>
            <numerusform>%n keer staat er misschien iets dubbel in.</numerusform>
            <numerusform>%n keer staat er misschien iets dubbel in.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}: are they one?</source>
        <translation>{0} en {1}: is dat dezelfde?</translation>
    </message>
    <message>
        <source>Lay side by side …</source>
        <translation>Naast elkaar leggen …</translation>
    </message>
    <message>
        <source>These are two</source>
        <translation>Dit zijn er twee</translation>
    </message>
    <message>
        <source>Nobody has these words.</source>
        <translation>Niemand gevonden met deze woorden.</translation>
    </message>
    <message>
        <source>No school has these words.</source>
        <translation>Geen school heeft deze woorden.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekveld leegmaken</translation>
    </message>
    <message>
        <source>Nobody like that is shown.</source>
        <translation>Er is niemand die hierbij past.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Iedereen tonen</translation>
    </message>
    <message>
        <source>Nobody yet. Who is coached comes here with the first trajectory.</source>
        <translation>Nog niemand. Wie je begeleidt, komt hier met het eerste traject.</translation>
    </message>
    <message>
        <source>No schools yet. They come here with the first trajectory.</source>
        <translation>Nog geen scholen. Ze komen hier met het eerste traject.</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Without a board</source>
        <translation>Zonder bestuur</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>gearchiveerd</translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n afgelopen</numerusform>
            <numerusform>%n afgelopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n loopt</numerusform>
            <numerusform>%n lopen</numerusform>
        </translation>
    </message>
    <message>
        <source>{running} of {count} running</source>
        <translation>{running} van {count} lopen</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>Name of the holidays</source>
        <translation>Naam van de vakantie</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>t/m</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Verwijder {name}</translation>
    </message>
    <message>
        <source>these holidays</source>
        <translation>deze vakantie</translation>
    </message>
    <message>
        <source>other holidays</source>
        <translation>een andere vakantie</translation>
    </message>
    <message>
        <source>Shares days with: {others}. That is allowed.</source>
        <translation>Heeft dagen samen met: {others}. Dat mag.</translation>
    </message>
</context>
<context>
    <name>PersonConsentsPage</name>
    <message>
        <source>Nothing was asked of this person yet.</source>
        <translation>Aan deze persoon is nog niets gevraagd.</translation>
    </message>
    <message>
        <source>What did {} answer?</source>
        <translation>Wat heeft {} geantwoord?</translation>
    </message>
    <message>
        <source>Answers of {}</source>
        <translation>Antwoorden van {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Own trajectory, {1}</source>
        <translation>Eigen traject, {1}</translation>
    </message>
    <message>
        <source>In a film of {0}, {1}</source>
        <translation>Op een film van {0}, {1}</translation>
    </message>
    <message>
        <source>As guardian of {2}, trajectory of {0}, {1}</source>
        <translation>Als ouder van {2}, traject van {0}, {1}</translation>
    </message>
    <message>
        <source>For an assessment or a personnel file nothing is ever released.</source>
        <translation>Voor een beoordeling of personeelsdossier wordt nooit iets vrijgegeven.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n antwoord vastgelegd.</numerusform>
            <numerusform>%n antwoorden vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>You find this in the register.</source>
        <translation>Je vindt dit in het register.</translation>
    </message>
    <message>
        <source>It was withdrawn, and that takes effect at once.</source>
        <translation>Het is ingetrokken. Dat geldt meteen.</translation>
    </message>
    <message>
        <source>Nothing had gone out for this.</source>
        <translation>Hiervoor was nog niets naar buiten gegaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) went out before: ask them back.</source>
        <translation>
            <numerusform>Er ging eerder %n ding naar buiten: vraag het terug.</numerusform>
            <numerusform>Er gingen eerder %n dingen naar buiten: vraag ze terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask back …</source>
        <translation>Vraag terug …</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>Opgeslagen als {}.</translation>
    </message>
    <message>
        <source>It lies in {}.</source>
        <translation>Het staat in {}.</translation>
    </message>
</context>
<context>
    <name>PersonFileDialog</name>
    <message>
        <source>Give everything about one person</source>
        <translation>Inzage geven</translation>
    </message>
    <message>
        <source>All that is kept about this person, as a PDF. Left out are your private notes and what is about others: pupils stand in it by their code, other people not at all.</source>
        <translation>Alles wat je over deze persoon bewaart, als pdf. Je privénotities staan er niet in, en ook niet wat over anderen gaat: leerlingen staan er met hun code in, andere mensen helemaal niet.</translation>
    </message>
    <message>
        <source>Give the file</source>
        <translation>Inzage geven</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Taal van het stuk</translation>
    </message>
    <message>
        <source>Do you know for sure who this is?</source>
        <translation>Weet je zeker wie dit is?</translation>
    </message>
    <message>
        <source>Give everything about {}</source>
        <translation>Alles over {} geven</translation>
    </message>
    <message>
        <source>Do you know for sure that this is {}?</source>
        <translation>Weet je zeker dat dit {} is?</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Inzage</translation>
    </message>
    <message>
        <source>There are no names of other pupils in it</source>
        <translation>Er staan geen namen van andere leerlingen in</translation>
    </message>
    <message>
        <source>The file was given to {}.</source>
        <translation>De inzage is gegeven aan {}.</translation>
    </message>
    <message>
        <source>It is in the register under number {0}. The file: {1}</source>
        <translation>Het staat in het register onder nummer {0}. Het bestand: {1}</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Give everything …</source>
        <translation>Inzage geven …</translation>
    </message>
    <message>
        <source>All that is kept about this person, as a PDF</source>
        <translation>Alles wat je over deze persoon bewaart, als pdf</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>This person is in no trajectory.</source>
        <translation>Deze persoon zit in geen traject.</translation>
    </message>
    <message>
        <source>Parent or guardian of</source>
        <translation>Ouder of voogd van</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Who got what</source>
        <translation>Wie kreeg wat</translation>
    </message>
    <message>
        <source>Nothing about this person went out of the vault.</source>
        <translation>Er ging niets over deze persoon de kluis uit.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Reports and letters</source>
        <translation>Rapporten en brieven</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Opgeschreven</translation>
    </message>
    <message>
        <source>Who has seen what?</source>
        <translation>Wie heeft wat gezien?</translation>
    </message>
    <message>
        <source>Merge with another …</source>
        <translation>Samenvoegen met een ander …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Erase everything about this person …</source>
        <translation>Alles over deze persoon wissen …</translation>
    </message>
    <message>
        <source>also written down as {}</source>
        <translation>ook opgeschreven als {}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>gearchiveerd</translation>
    </message>
    <message>
        <source>of {}, as guardian</source>
        <translation>van {}, als gezaghebbende</translation>
    </message>
    <message>
        <source>All answers on one page</source>
        <translation>Alle antwoorden op één pagina</translation>
    </message>
    <message>
        <source>of every trajectory, as another in a film, and as guardian</source>
        <translation>van elk traject, als ander op een film en als ouder</translation>
    </message>
    <message>
        <source>{0}, to {1}</source>
        <translation>{0}, aan {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, no. {2}</source>
        <translation>{0}, {1}, nr. {2}</translation>
    </message>
    <message>
        <source>report, {approved} of {parts} parts approved</source>
        <translation>rapport, {approved} van {parts} delen goedgekeurd</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>kept until the trajectory is closed</source>
        <translation>bewaard tot het traject is afgesloten</translation>
    </message>
    <message>
        <source>erased on {}</source>
        <translation>wordt gewist op {}</translation>
    </message>
    <message>
        <source>Film {number}, {length}</source>
        <translation>Film {number}, {length}</translation>
    </message>
    <message>
        <source>Film {number}, second camera, {length}</source>
        <translation>Film {number}, tweede camera, {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n formulier</numerusform>
            <numerusform>%n formulieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) in films</source>
        <translation>
            <numerusform>%n moment in films</numerusform>
            <numerusform>%n momenten in films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragmenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of her own</source>
        <translation>
            <numerusform>%n eigen moment</numerusform>
            <numerusform>%n eigen momenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of an observation</source>
        <translation>
            <numerusform>%n notitie bij een observatie</numerusform>
            <numerusform>%n notities bij een observatie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the logbook</source>
        <translation>
            <numerusform>%n blad van het logboek</numerusform>
            <numerusform>%n bladen van het logboek</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is the same?</source>
        <translation>Wie is dezelfde?</translation>
    </message>
    <message>
        <source>Choose the other one. Nothing is joined before you have seen both.</source>
        <translation>Kies de ander. Er wordt niets samengevoegd voordat je ze allebei zag.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Deze persoon staat er niet meer.</translation>
    </message>
    <message>
        <source>Undo brings back who was removed just now.</source>
        <translation>Met ongedaan maken komt terug wie je net verwijderde.</translation>
    </message>
</context>
<context>
    <name>PhaseField</name>
    <message>
        <source>Name of the phase</source>
        <translation>Naam van de lesfase</translation>
    </message>
    <message>
        <source>Phase of the lesson</source>
        <translation>Lesfase</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instructie</translation>
    </message>
    <message>
        <source>Practising together</source>
        <translation>Samen oefenen</translation>
    </message>
    <message>
        <source>Working alone</source>
        <translation>Zelfstandig werken</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Photo of my work</source>
        <translation>Foto van mijn werk</translation>
    </message>
    <message>
        <source>Only the work, no face: not of the pupil, and not of others.</source>
        <translation>Alleen het werk, geen gezicht: niet van de leerling en niet van anderen.</translation>
    </message>
    <message>
        <source>Add a photo …</source>
        <translation>Voeg een foto toe …</translation>
    </message>
    <message>
        <source>Take the photo off</source>
        <translation>Haal de foto weg</translation>
    </message>
    <message>
        <source>Photo of work</source>
        <translation>Foto van werk</translation>
    </message>
    <message>
        <source>Another photo …</source>
        <translation>Andere foto …</translation>
    </message>
</context>
<context>
    <name>PictureRelease</name>
    <message>
        <source>Is {} bound to secrecy?</source>
        <translation>Is {} gebonden aan geheimhouding?</translation>
    </message>
    <message>
        <source>By profession, or because you agreed on it in writing. Be sure before you show it.</source>
        <translation>Door het beroep, of omdat je het schriftelijk afsprak. Weet het zeker voor je het laat zien.</translation>
    </message>
    <message>
        <source>Yes, bound to secrecy</source>
        <translation>Ja, gebonden aan geheimhouding</translation>
    </message>
</context>
<context>
    <name>PictureReleaseDialog</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als wat</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Trek in …</translation>
    </message>
    <message>
        <source>Release the still at {}</source>
        <translation>Geef het beeld van {} vrij</translation>
    </message>
    <message>
        <source>Release the film</source>
        <translation>Geef de film vrij</translation>
    </message>
    <message>
        <source>Release the fragment from {start} to {end}</source>
        <translation>Geef het fragment van {start} tot {end} vrij</translation>
    </message>
    <message>
        <source>Somebody else …</source>
        <translation>Iemand anders …</translation>
    </message>
    <message>
        <source>Still, as it is</source>
        <translation>Beeld, zoals het is</translation>
    </message>
    <message>
        <source>Still, unrecognisable</source>
        <translation>Beeld, onherkenbaar</translation>
    </message>
    <message>
        <source>With sound, as it is</source>
        <translation>Met geluid, zoals het is</translation>
    </message>
    <message>
        <source>Film file (.mp4)</source>
        <translation>Filmbestand (.mp4)</translation>
    </message>
    <message>
        <source>Picture (.png)</source>
        <translation>Afbeelding (.png)</translation>
    </message>
    <message>
        <source>Picture (.jpg)</source>
        <translation>Afbeelding (.jpg)</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>It is in the register under number {0}. The file: {1}</source>
        <translation>Het staat in het register onder nummer {0}. Het bestand: {1}</translation>
    </message>
    <message>
        <source>The unrecognisable copy was not seen whole and signed off yet.</source>
        <translation>De onherkenbare kopie is nog niet helemaal bekeken en afgetekend.</translation>
    </message>
    <message>
        <source>See all of it and sign off …</source>
        <translation>Bekijk helemaal en teken af …</translation>
    </message>
    <message>
        <source>This release counts once, until {}. The copy bears in a corner for whom it is.</source>
        <translation>Deze vrijgave geldt één keer, tot {}. In een hoek van de kopie staat voor wie zij is.</translation>
    </message>
    <message>
        <source>This never goes out.</source>
        <translation>Dit gaat nooit naar buiten.</translation>
    </message>
    <message>
        <source>This may be shown. Nothing goes out.</source>
        <translation>Dit mag je laten zien. Er gaat niets naar buiten.</translation>
    </message>
    <message>
        <source>You show it; that is written in the register.</source>
        <translation>Jij laat het zien. Dat komt in het register te staan.</translation>
    </message>
    <message>
        <source>Unrecognisable, silent</source>
        <translation>Onherkenbaar, stil</translation>
    </message>
    <message>
        <source>With a password (.html)</source>
        <translation>Met wachtwoord (.html)</translation>
    </message>
    <message>
        <source>{} can still withdraw: the writing stops then, and nothing is left.</source>
        <translation>{} kan nog intrekken: dan stopt het schrijven en blijft er niets achter.</translation>
    </message>
    <message>
        <source>{} can still withdraw: writing stops then, and nothing is left.</source>
        <translation>{} kunnen nog intrekken: dan stopt het schrijven en blijft er niets achter.</translation>
    </message>
    <message>
        <source>Say that it is so …</source>
        <translation>Zeg dat het zo is …</translation>
    </message>
    <message>
        <source>A copy may not go out yet. Showing it is allowed.</source>
        <translation>Een kopie mag nog niet naar buiten. Laten zien mag wel.</translation>
    </message>
    <message>
        <source>Release the still</source>
        <translation>Geef het beeld vrij</translation>
    </message>
    <message>
        <source>Release the fragment</source>
        <translation>Geef het fragment vrij</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Laat het zien</translation>
    </message>
    <message>
        <source>The film went out to {}.</source>
        <translation>De film is vrijgegeven aan {}.</translation>
    </message>
    <message>
        <source>The fragment went out to {}.</source>
        <translation>Het fragment is vrijgegeven aan {}.</translation>
    </message>
    <message>
        <source>The still went out to {}.</source>
        <translation>Het beeld is vrijgegeven aan {}.</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>Room</source>
        <translation>Lokaal</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan an appointment</source>
        <translation>Plan een afspraak</translation>
    </message>
    <message>
        <source>The next thing without a day, of each trajectory</source>
        <translation>Van elk traject het eerste zonder dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Plan het</translation>
    </message>
    <message>
        <source>Everything in your trajectories has a day already.</source>
        <translation>Alles in je trajecten heeft al een dag.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>/ {} min</source>
        <translation>/ {} min</translation>
    </message>
    <message>
        <source>{0} of {1} min</source>
        <translation>{0} van {1} min</translation>
    </message>
    <message>
        <source>{0} / {1} min</source>
        <translation>{0} / {1} min</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>Conversation plan</source>
        <translation>Gespreksplan</translation>
    </message>
    <message>
        <source>Working point of last time</source>
        <translation>Werkpunt van de vorige keer</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Kind of fragment</source>
        <translation>Soort fragment</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Open vraag</translation>
    </message>
    <message>
        <source>Play {title}</source>
        <translation>Speel {title} af</translation>
    </message>
    <message>
        <source>Title, in the teacher&apos;s words</source>
        <translation>Titel, in woorden van de leerkracht</translation>
    </message>
    <message>
        <source>Title of the fragment</source>
        <translation>Titel van het fragment</translation>
    </message>
    <message>
        <source>One open question</source>
        <translation>Eén open vraag</translation>
    </message>
</context>
<context>
    <name>PlannedDate</name>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>Leave {what} open</source>
        <translation>Laat {what} open</translation>
    </message>
</context>
<context>
    <name>PlanningField</name>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>This is before the intake. Is that what was meant?</source>
        <translation>Dit is vóór de intake. Is dat de bedoeling?</translation>
    </message>
    <message>
        <source>This is before the debrief of the cycle before it. Is that what was meant?</source>
        <translation>Dit is vóór de nabespreking van de ronde ervoor. Is dat de bedoeling?</translation>
    </message>
    <message>
        <source>More than ten days after the film, the lesson has faded. Sooner works better.</source>
        <translation>Meer dan tien dagen na de film is de les weggezakt. Eerder werkt beter.</translation>
    </message>
    <message>
        <source>This day falls in the school holidays.</source>
        <translation>Deze dag valt in de schoolvakantie.</translation>
    </message>
    <message>
        <source>The closing is before the last debrief. Is that what was meant?</source>
        <translation>De afsluiting is vóór de laatste nabespreking. Is dat de bedoeling?</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nabespreking</translation>
    </message>
    <message>
        <source>Observation and debrief</source>
        <translation>Observatie en nabespreking</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Cycle {number}</source>
        <translation>Ronde {number}</translation>
    </message>
    <message>
        <source>Conversation {number}</source>
        <translation>Gesprek {number}</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>held on {date}</source>
        <translation>gehouden op {date}</translation>
    </message>
    <message>
        <source>filmed on {date}</source>
        <translation>gefilmd op {date}</translation>
    </message>
</context>
<context>
    <name>PlotPane</name>
    <message>
        <source>Click a mark to see it in the film. With the keyboard: arrows and Enter.</source>
        <translation>Klik op een teken om het in de film te zien. Met het toetsenbord: pijlen en Enter.</translation>
    </message>
    <message>
        <source>Nothing was coded in this film yet. Watch it and press a key of the lens.</source>
        <translation>In deze film is nog niets gecodeerd. Bekijk hem en druk op een toets van de kijkwijzer.</translation>
    </message>
    <message>
        <source>To the film</source>
        <translation>Naar de film</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>You and your practice</source>
        <translation>Jij en je praktijk</translation>
    </message>
    <message>
        <source>Stands on consent forms and reports. It is kept inside the vault.</source>
        <translation>Staat op toestemmingen en rapporten. Blijft binnen de kluis.</translation>
    </message>
    <message>
        <source>Where a teacher can withdraw consent: telephone or mail.</source>
        <translation>Waar iemand toestemming kan intrekken: telefoon of mail.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktijk</translation>
    </message>
    <message>
        <source>How you are reached</source>
        <translation>Hoe je te bereiken bent</translation>
    </message>
    <message>
        <source>Address, tariff, logo, supervision</source>
        <translation>Adres, tarief, logo, supervisie</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktijk</translation>
    </message>
    <message>
        <source>Your certificate ended on {date}.</source>
        <translation>Je certificaat is verlopen op {date}.</translation>
    </message>
    <message>
        <source>Your certificate ends on {date}.</source>
        <translation>Je certificaat verloopt op {date}.</translation>
    </message>
    <message>
        <source>Renewing takes some weeks. Then fill in the new date here.</source>
        <translation>Verlengen duurt een paar weken. Vul daarna hier de nieuwe datum in.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{} (this computer knows no printer)</source>
        <translation>{} (deze computer kent geen printer)</translation>
    </message>
</context>
<context>
    <name>ProcessingCard</name>
    <message>
        <source>Register of processing</source>
        <translation>Register van verwerkingen</translation>
    </message>
    <message>
        <source>The law (AVG, article 30) asks you to keep a register of what you keep of whom. Beeldcoach fills it in. In the file schools stand by number; from the page of a school you save the line that is for that school, with its name.</source>
        <translation>De wet (AVG, artikel 30) vraagt je bij te houden wat je van wie bewaart. Beeldcoach vult dat in. In het bestand staan scholen met een nummer; op de pagina van een school bewaar je de regel voor die school, met de naam erbij.</translation>
    </message>
    <message>
        <source>Save the register …</source>
        <translation>Register bewaren …</translation>
    </message>
    <message>
        <source>School {number}: {name}</source>
        <translation>School {number}: {name}</translation>
    </message>
    <message>
        <source>You are processor.</source>
        <translation>Je bent verwerker.</translation>
    </message>
    <message>
        <source>You are controller.</source>
        <translation>Je bent verwerkingsverantwoordelijke.</translation>
    </message>
    <message>
        <source>You are employed there.</source>
        <translation>Je bent daar in dienst.</translation>
    </message>
    <message>
        <source>Your role is not chosen yet.</source>
        <translation>Je rol is nog niet gekozen.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>You and your practice</source>
        <translation>Jij en je praktijk</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktijk</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>A postcode looks like 1234 AB.</source>
        <translation>Een postcode ziet eruit als 1234 AB.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@practice.nl.</source>
        <translation>Een e-mailadres ziet eruit als naam@praktijk.nl.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>KvK number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>A KvK number has eight figures.</source>
        <translation>Een KvK-nummer heeft acht cijfers.</translation>
    </message>
    <message>
        <source>IBAN, if you want it on offers</source>
        <translation>IBAN, als je die op offertes wilt</translation>
    </message>
    <message>
        <source>This IBAN is not right: check the figures.</source>
        <translation>Deze IBAN klopt niet: kijk de cijfers na.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>No goals were set yet.</source>
        <translation>Er zijn nog geen doelen.</translation>
    </message>
    <message>
        <source>Change the goals</source>
        <translation>Doelen wijzigen</translation>
    </message>
    <message>
        <source>Compare the films</source>
        <translation>Films vergelijken</translation>
    </message>
    <message>
        <source>Working points, and what came of them</source>
        <translation>Werkpunten, en wat ervan kwam</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Verloop van {name}</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Check proof</source>
        <translation>Controleer bewijs</translation>
    </message>
    <message>
        <source>On a receipt or a register stands how long the register was and what its last line was. Here you see whether it still holds exactly that.</source>
        <translation>Op een ontvangstbewijs of een register staat hoe lang het logboek was en wat het kenmerk van de laatste regel was. Hier zie je of het logboek dat nog precies zo bevat.</translation>
    </message>
    <message>
        <source>Read the code from a photo or scan …</source>
        <translation>Lees de code van een foto of scan …</translation>
    </message>
    <message>
        <source>What stands in the register</source>
        <translation>Wat er in het logboek staat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>of a receipt</source>
        <translation>van een ontvangstbewijs</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Aantal regels</translation>
    </message>
    <message>
        <source>how many there were</source>
        <translation>hoeveel het er waren</translation>
    </message>
    <message>
        <source>Mark of the last line</source>
        <translation>Kenmerk van de laatste regel</translation>
    </message>
    <message>
        <source>64 signs</source>
        <translation>64 tekens</translation>
    </message>
    <message>
        <source>{0} of {1} signs</source>
        <translation>{0} van {1} tekens</translation>
    </message>
    <message>
        <source>Only 0 to 9 and a to f stand in it.</source>
        <translation>Er staan alleen 0 tot en met 9 en a tot en met f in.</translation>
    </message>
    <message>
        <source>No code of Beeldcoach was found in this picture.</source>
        <translation>In deze foto staat geen code van Beeldcoach.</translation>
    </message>
    <message>
        <source>Take the photo from straight above, in good light, with the whole code in it. Or type over what stands beside the code.</source>
        <translation>Maak de foto recht van boven, bij goed licht, met de hele code erop. Of typ over wat naast de code staat.</translation>
    </message>
    <message>
        <source>It is right: the register still holds exactly this.</source>
        <translation>Het klopt: dit staat nog precies zo in het logboek.</translation>
    </message>
    <message numerus="yes">
        <source>All %n line(s) were checked from the first one on; nothing was changed or left out.</source>
        <translation>
            <numerusform>De ene regel is nagekeken; er is niets veranderd of weggelaten.</numerusform>
            <numerusform>Alle %n regels zijn nagekeken vanaf de eerste; er is niets veranderd of weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look whether the same stands on the paper, line by line:</source>
        <translation>Kijk of op het papier hetzelfde staat, regel voor regel:</translation>
    </message>
    <message>
        <source>It is right, but what was agreed does not stand like that any more.</source>
        <translation>Het klopt, maar wat is afgesproken geldt zo niet meer.</translation>
    </message>
    <message>
        <source>Line {number} of {day} says: {what}.</source>
        <translation>Regel {number} van {day} zegt: {what}.</translation>
    </message>
    <message>
        <source>Since then it was withdrawn, on {day} (line {number}).</source>
        <translation>Daarna is het ingetrokken, op {day} (regel {number}).</translation>
    </message>
    <message>
        <source>Since then it was refused, on {day} (line {number}).</source>
        <translation>Daarna is het geweigerd, op {day} (regel {number}).</translation>
    </message>
    <message>
        <source>Since then it was answered anew, on {day} (line {number}).</source>
        <translation>Daarna is er opnieuw antwoord gegeven, op {day} (regel {number}).</translation>
    </message>
    <message>
        <source>Since then a part of it was taken back, on {day} (line {number}).</source>
        <translation>Daarna is een deel ingetrokken, op {day} (regel {number}).</translation>
    </message>
    <message>
        <source>It ended on {day}.</source>
        <translation>Het is geëindigd op {day}.</translation>
    </message>
    <message>
        <source>The register is shorter than this paper says.</source>
        <translation>Het logboek is korter dan op dit papier staat.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n line(s) now: what was recorded later is missing. Often an older backup was restored. Release nothing; restore the newest backup, and check again. Keep the paper: it shows what there was.</source>
        <translation>
            <numerusform>Het heeft nu %n regel: wat later is vastgelegd ontbreekt. Vaak is er een oudere reservekopie teruggezet. Geef niets vrij, zet de nieuwste reservekopie terug en controleer opnieuw. Bewaar het papier: het laat zien wat er was.</numerusform>
            <numerusform>Het heeft nu %n regels: wat later is vastgelegd ontbreekt. Vaak is er een oudere reservekopie teruggezet. Geef niets vrij, zet de nieuwste reservekopie terug en controleer opnieuw. Bewaar het papier: het laat zien wat er was.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register does not hold what stands on this paper.</source>
        <translation>Wat op dit papier staat, staat niet in het logboek.</translation>
    </message>
    <message>
        <source>It can be that something was typed over wrongly, that the paper was altered, that it is of another vault, or that the register was written anew. Look at the paper first, or read its code from a photo. Only if the paper is as it was given: release nothing, keep this vault as it is, and look for a backup from before.</source>
        <translation>Het kan dat er iets verkeerd is overgetypt, dat het papier is veranderd, dat het van een andere kluis is, of dat het logboek opnieuw is geschreven. Kijk eerst naar het papier, of lees de code van een foto. Alleen als het papier is zoals het werd gegeven: geef niets vrij, laat deze kluis zoals hij is, en zoek een reservekopie van daarvoor.</translation>
    </message>
    <message>
        <source>Something was typed over wrongly in group {}.</source>
        <translation>In groep {} is iets verkeerd overgetypt.</translation>
    </message>
    <message>
        <source>All else is right. Look at that group on the paper, and check again.</source>
        <translation>De rest klopt. Kijk op het papier naar die groep van vier en controleer opnieuw.</translation>
    </message>
    <message>
        <source>The number of lines is not right.</source>
        <translation>Het aantal regels klopt niet.</translation>
    </message>
    <message>
        <source>This mark belongs to {} lines. Look at the paper, and check again.</source>
        <translation>Dit kenmerk hoort bij {} regels. Kijk op het papier en controleer opnieuw.</translation>
    </message>
    <message>
        <source>The number of the receipt is higher than the number of lines.</source>
        <translation>Het nummer van het ontvangstbewijs is hoger dan het aantal regels.</translation>
    </message>
    <message>
        <source>That cannot be: a receipt stands among the lines that it counts. Look at the paper, and check again. If the paper says so itself, it was altered.</source>
        <translation>Dat kan niet: een ontvangstbewijs hoort bij de regels die het telt. Kijk op het papier en controleer opnieuw. Staat het zo op het papier, dan is het papier veranderd.</translation>
    </message>
    <message>
        <source>The register does not fit together at line {}.</source>
        <translation>Het logboek past niet meer in elkaar bij regel {}.</translation>
    </message>
    <message>
        <source>Somebody or something changed it outside Beeldcoach. It proves nothing from that line on. Release nothing; restore the newest backup in which it is whole.</source>
        <translation>Iemand of iets heeft het buiten Beeldcoach om veranderd. Vanaf die regel bewijst het niets. Geef niets vrij; zet de nieuwste reservekopie terug waarin het heel is.</translation>
    </message>
    <message>
        <source>A name or text at line {} was changed.</source>
        <translation>Een naam of tekst bij regel {} is veranderd.</translation>
    </message>
    <message>
        <source>What was agreed and on which day still stands as on the paper; the words beside it do not. Release nothing; restore a backup.</source>
        <translation>Wat is afgesproken en op welke dag staat er nog zoals op het papier; de woorden erbij niet. Geef niets vrij; zet een reservekopie terug.</translation>
    </message>
</context>
<context>
    <name>ProofField</name>
    <message>
        <source>Group {}</source>
        <translation>Groep {}</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Klopt.</translation>
    </message>
    <message>
        <source>Group {} is not right yet.</source>
        <translation>Groep {} klopt nog niet.</translation>
    </message>
</context>
<context>
    <name>ProofModel</name>
    <message>
        <source>Choose a photo or scan of the paper</source>
        <translation>Kies een foto of scan van het papier</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.png *.jpg *.jpeg *.webp *.tif *.tiff)</source>
        <translation>Papieren (*.pdf *.png *.jpg *.jpeg *.webp *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>ProofsDialog</name>
    <message>
        <source>What was erased?</source>
        <translation>Wat is er gewist?</translation>
    </message>
    <message>
        <source>The proof says what, when and why, with its hash. It shows no picture.</source>
        <translation>Het bewijs zegt wat, wanneer en waarom, met het kenmerk. Er staat geen beeld in.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Save the proof …</source>
        <translation>Bewaar wisbewijs …</translation>
    </message>
    <message>
        <source>Save proof {number}</source>
        <translation>Bewaar wisbewijs {number}</translation>
    </message>
</context>
<context>
    <name>PupilBasisField</name>
    <message>
        <source>Consent of the parents</source>
        <translation>Toestemming van de ouders</translation>
    </message>
    <message>
        <source>The parents of every pupil who can be seen said yes to filming for coaching. From 16 on a pupil decides. Who said no stays out of the picture.</source>
        <translation>De ouders van elke leerling die in beeld komt, zeiden ja tegen filmen voor coaching. Vanaf 16 jaar beslist een leerling zelf. Wie nee zei, blijft buiten beeld.</translation>
    </message>
    <message>
        <source>Legitimate interest of the school</source>
        <translation>Gerechtvaardigd belang van de school</translation>
    </message>
    <message>
        <source>The school films for its own use, told the parents about it, and respects a refusal. The film stays between teacher and coach.</source>
        <translation>De school filmt voor eigen gebruik, heeft de ouders dat verteld en houdt zich aan een bezwaar. De film blijft tussen leerkracht en coach.</translation>
    </message>
    <message>
        <source>Recorded since</source>
        <translation>Vastgelegd sinds</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Haal het antwoord weg</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Note at School, parents, when you saw the protocol of the school.</source>
        <translation>Noteer bij School, ouders wanneer je het protocol van de school zag.</translation>
    </message>
</context>
<context>
    <name>PupilClosingPane</name>
    <message>
        <source>Close the trajectory …</source>
        <translation>Sluit het traject af …</translation>
    </message>
    <message>
        <source>held on {date}</source>
        <translation>gehouden op {date}</translation>
    </message>
    <message>
        <source>planned on {date}</source>
        <translation>gepland op {date}</translation>
    </message>
    <message>
        <source>possible at any time; a planned conversation is dropped by it</source>
        <translation>kan altijd; een gepland gesprek vervalt daarmee</translation>
    </message>
</context>
<context>
    <name>PupilCrumbs</name>
    <message>
        <source>Back to {name}</source>
        <translation>Terug naar {name}</translation>
    </message>
</context>
<context>
    <name>PupilIntakePane</name>
    <message>
        <source>Record the intake …</source>
        <translation>Leg de intake vast …</translation>
    </message>
    <message>
        <source>held on {date}</source>
        <translation>gehouden op {date}</translation>
    </message>
    <message>
        <source>Change the day …</source>
        <translation>Wijzig de dag …</translation>
    </message>
    <message>
        <source>not held yet</source>
        <translation>nog niet gehouden</translation>
    </message>
    <message>
        <source>planned on {date}</source>
        <translation>gepland op {date}</translation>
    </message>
</context>
<context>
    <name>PupilWindow</name>
    <message>
        <source>For the coach</source>
        <translation>Voor de coach</translation>
    </message>
    <message>
        <source>Logbook of {name}</source>
        <translation>Logboek van {name}</translation>
    </message>
    <message>
        <source>This screen is for your logbook.</source>
        <translation>Dit scherm is voor je logboek.</translation>
    </message>
    <message>
        <source>Everything you write is saved at once. The coach goes back by holding the key with the lock for three seconds, with the mouse or with the space bar.</source>
        <translation>Alles wat je schrijft, is meteen bewaard. De coach gaat terug door de knop met het slot drie seconden vast te houden, met de muis of met de spatiebalk.</translation>
    </message>
</context>
<context>
    <name>PupilsCard</name>
    <message>
        <source>{0} yes on {1}, orally</source>
        <translation>{0} ja op {1}, mondeling</translation>
    </message>
    <message>
        <source>{0} yes on {1}, in writing</source>
        <translation>{0} ja op {1}, schriftelijk</translation>
    </message>
    <message>
        <source>{0} no on {1}</source>
        <translation>{0} nee op {1}</translation>
    </message>
    <message>
        <source>{0} no on {1}, in writing</source>
        <translation>{0} nee op {1}, schriftelijk</translation>
    </message>
    <message>
        <source>Pupils on film</source>
        <translation>Leerlingen in beeld</translation>
    </message>
    <message>
        <source>See what was agreed</source>
        <translation>Bekijk de afspraken</translation>
    </message>
    <message>
        <source>Consent of the parents, recorded on {}.</source>
        <translation>Toestemming van ouders, vastgelegd op {}.</translation>
    </message>
    <message>
        <source>Legitimate interest, parents informed on {}.</source>
        <translation>Gerechtvaardigd belang, ouders ingelicht op {}.</translation>
    </message>
    <message>
        <source>Not recorded yet. Until then no film is made.</source>
        <translation>Nog niet vastgelegd. Tot dan wordt er niet gefilmd.</translation>
    </message>
    <message>
        <source>Not recorded. Only a conversation can be filmed, once all at its table said yes.</source>
        <translation>Niet vastgelegd. Alleen een gesprek kan worden gefilmd, als iedereen aan tafel ja zei.</translation>
    </message>
    <message>
        <source>The protocol of the school was seen on {}.</source>
        <translation>Protocol van de school gezien op {}.</translation>
    </message>
    <message>
        <source>When you saw the protocol of the school is not noted yet.</source>
        <translation>Wanneer je het protocol van de school zag, is nog niet genoteerd.</translation>
    </message>
    <message>
        <source>Stay out of the picture: {}</source>
        <translation>Blijven buiten beeld: {}</translation>
    </message>
    <message>
        <source>In focus ({}): the guardians were not asked yet.</source>
        <translation>In focus ({}): de ouders zijn nog niet gevraagd.</translation>
    </message>
    <message>
        <source>In focus ({}): one guardian refuses, so not in focus.</source>
        <translation>In focus ({}): één ouder weigert, dus niet in focus.</translation>
    </message>
    <message>
        <source>In focus ({}): all guardians with authority said yes.</source>
        <translation>In focus ({}): alle ouders met gezag zeiden ja.</translation>
    </message>
    <message>
        <source>{0} not asked yet</source>
        <translation>{0}: nog niet gevraagd</translation>
    </message>
    <message>
        <source>At the table of conversation {0}: {1}</source>
        <translation>Aan tafel bij gesprek {0}: {1}</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>nog niemand genoemd</translation>
    </message>
</context>
<context>
    <name>PurposeChoice</name>
    <message>
        <source>Orally does not count here; it is noted.</source>
        <translation>Mondeling telt hier niet; het wordt wel genoteerd.</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>For what exactly</source>
        <translation>Waarvoor precies</translation>
    </message>
    <message>
        <source>Tick it when {} wants this.</source>
        <translation>Vink het aan als {} dit wil.</translation>
    </message>
    <message>
        <source>{0} said yes by word of mouth on {1}. Tick it to let {0} sign.</source>
        <translation>{0} zei mondeling ja op {1}. Vink het aan om {0} te laten tekenen.</translation>
    </message>
    <message>
        <source>Others whom you know</source>
        <translation>Anderen die je kent</translation>
    </message>
    <message>
        <source>Choose somebody you know</source>
        <translation>Kies iemand die je kent</translation>
    </message>
    <message>
        <source>Another condition, in words</source>
        <translation>Een andere voorwaarde, in woorden</translation>
    </message>
    <message>
        <source>Under these conditions</source>
        <translation>Onder deze voorwaarden</translation>
    </message>
    <message>
        <source>{} is a pupil. Others read these words too: write initials or a code.</source>
        <translation>{} is een leerling. Anderen lezen deze woorden ook: schrijf initialen of een code.</translation>
    </message>
    <message>
        <source>Say for what it is used.</source>
        <translation>Schrijf op waarvoor het is.</translation>
    </message>
    <message>
        <source>Name who gets it.</source>
        <translation>Noem wie het krijgt.</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>tot en met {}</translation>
    </message>
    <message>
        <source>the coach</source>
        <translation>de coach</translation>
    </message>
</context>
<context>
    <name>PutBackBanner</name>
    <message>
        <source>Put back from a backup of {}.</source>
        <translation>Teruggezet uit een reservekopie van {}.</translation>
    </message>
    <message>
        <source>Find out whether something was withdrawn or refused after it, and record that here. Look at the receipts, too: “Check proof” finds the one of a longer register.</source>
        <translation>Ga na of er daarna iets is ingetrokken of geweigerd, en leg dat hier vast. Kijk ook naar de ontvangstbewijzen: ‘Controleer bewijs’ herkent er een van een langer logboek.</translation>
    </message>
    <message>
        <source>Check proof …</source>
        <translation>Controleer bewijs …</translation>
    </message>
    <message>
        <source>Looked into</source>
        <translation>Nagegaan</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Questions to ask</source>
        <translation>Vragen om te stellen</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer with {key}</source>
        <translation>Antwoord met {key}</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Wis de vraag</translation>
    </message>
    <message>
        <source>No code asks this yet.</source>
        <translation>Nog geen code vraagt dit.</translation>
    </message>
    <message>
        <source>Asked by {names}</source>
        <translation>Gevraagd bij {names}</translation>
    </message>
</context>
<context>
    <name>QuestionCards</name>
    <message>
        <source>Conversation model</source>
        <translation>Gespreksmodel</translation>
    </message>
    <message>
        <source>Add a card of your own</source>
        <translation>Eigen kaart toevoegen</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Alle kaarten</translation>
    </message>
    <message>
        <source>Questions of your own, for any talk.</source>
        <translation>Vragen van jezelf, voor elk gesprek.</translation>
    </message>
    <message>
        <source>Choose how you want to talk. The questions then stand here beside you.</source>
        <translation>Kies hoe je het gesprek wilt voeren. De vragen staan dan hier naast je.</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <translation>Geen model gekozen</translation>
    </message>
    <message>
        <source>My own cards</source>
        <translation>Mijn eigen kaarten</translation>
    </message>
    <message>
        <source>{name}, {count} used</source>
        <translation>{name}, {count} gebruikt</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Questions to choose from</source>
        <translation>Vragen om uit te kiezen</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>More questions</source>
        <translation>Meer vragen</translation>
    </message>
    <message>
        <source>Open question of fragment {}</source>
        <translation>Open vraag bij fragment {}</translation>
    </message>
    <message>
        <source>My own cards</source>
        <translation>Mijn eigen kaarten</translation>
    </message>
    <message>
        <source>Conversation model</source>
        <translation>Gespreksmodel</translation>
    </message>
</context>
<context>
    <name>QuestionsPane</name>
    <message>
        <source>Add a question</source>
        <translation>Voeg een vraag toe</translation>
    </message>
    <message>
        <source>A code can ask something when it was tagged, such as “whose?”. For three seconds A, S and D answer it; the film plays on. Under Codes you say which code asks what.</source>
        <translation>Een code kan na het coderen iets vragen, zoals „van wie?”. Drie tellen lang geef je antwoord met A, S of D; de film loopt door. Bij Codes kies je welke code wat vraagt.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Parts of Beeldcoach</source>
        <translation>Delen van Beeldcoach</translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message>
        <source>Language of the text</source>
        <translation>Taal van de tekst</translation>
    </message>
    <message>
        <source>Let {} read this</source>
        <translation>Laat {} dit lezen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>Ask back what went out</source>
        <translation>Vraag terug wat naar buiten ging</translation>
    </message>
    <message>
        <source>This went out before the consent for it was withdrawn. Choose a copy, ask it back, and record here what you did and what came of it.</source>
        <translation>Dit ging naar buiten voordat de toestemming ervoor werd ingetrokken. Kies een kopie, vraag die terug, en leg hier vast wat je deed en wat ervan kwam.</translation>
    </message>
    <message>
        <source>Copies to ask back</source>
        <translation>Kopieën om terug te vragen</translation>
    </message>
    <message>
        <source>Write a letter …</source>
        <translation>Schrijf een brief …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Leg vast</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>may be left open</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>No. {number}, {day}: {what}, to {recipient}</source>
        <translation>Nr. {number}, {day}: {what}, aan {recipient}</translation>
    </message>
    <message>
        <source>{name} withdrew on {day}. {state}</source>
        <translation>{name} trok in op {day}. {state}</translation>
    </message>
    <message>
        <source>Asked back: {how}</source>
        <translation>Teruggevraagd: {how}</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Give {} the receipt. It says what was answered and how to withdraw, and with it anyone can see later that the register was not changed.</source>
        <translation>Geef {} het ontvangstbewijs. Daar staat in wat het antwoord was en hoe intrekken gaat. Ermee is later te zien dat het register niet is veranderd.</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Zonder ontvangstbewijs</translation>
    </message>
    <message>
        <source>Save receipt as PDF …</source>
        <translation>Bewaar ontvangstbewijs als PDF …</translation>
    </message>
    <message>
        <source>Print receipt …</source>
        <translation>Druk ontvangstbewijs af …</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>It opens the vault when you lose the passphrase.</source>
        <translation>Hij opent de kluis als je de wachtzin kwijt bent.</translation>
    </message>
    <message>
        <source>New recovery key …</source>
        <translation>Nieuwe herstelsleutel …</translation>
    </message>
    <message>
        <source>The key that you have now opens nothing any more from then on. The passphrase stays the same.</source>
        <translation>De sleutel die je nu hebt, opent daarna niets meer. De wachtzin blijft dezelfde.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Maak een nieuwe herstelsleutel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Keep the paper at home, not with the laptop. You see this key now, and never again.</source>
        <translation>Bewaar het papier thuis, niet bij de laptop. Je ziet deze sleutel nu, en daarna nooit meer.</translation>
    </message>
    <message>
        <source>Type two groups over from the paper, so that you know that it is right.</source>
        <translation>Typ twee groepen over van het papier, zodat je weet dat het klopt.</translation>
    </message>
    <message>
        <source>The key is right</source>
        <translation>De sleutel klopt</translation>
    </message>
    <message>
        <source>Checked on {}.</source>
        <translation>Nagekeken op {}.</translation>
    </message>
    <message>
        <source>You have not checked it yet. Is there no paper with the key? Make a new one.</source>
        <translation>Je hebt hem nog niet nagekeken. Heb je geen papier met de sleutel? Maak dan een nieuwe.</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>De sleutel wordt gemaakt …</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Terug naar de wachtzin</translation>
    </message>
    <message>
        <source>Group {} is not right. Nothing is lost. Compare it with the paper.</source>
        <translation>Groep {} klopt niet. Er is niets verloren. Vergelijk hem met het papier.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>To the trajectories</source>
        <translation>Naar de trajecten</translation>
    </message>
    <message>
        <source>Check register</source>
        <translation>Controleer register</translation>
    </message>
    <message>
        <source>Check proof …</source>
        <translation>Controleer bewijs …</translation>
    </message>
    <message>
        <source>Ask back …</source>
        <translation>Terugvragen …</translation>
    </message>
    <message>
        <source>Proofs of erasure …</source>
        <translation>Wisbewijzen …</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Welk deel</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Druk af …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Toon alleen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Who has seen what, who can see what?</source>
        <translation>Wie heeft wat gezien, wie kan wat zien?</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Druk het register af</translation>
    </message>
    <message>
        <source>Register for {} …</source>
        <translation>Register voor {} …</translation>
    </message>
    <message>
        <source>Has seen or got</source>
        <translation>Gezien of gekregen</translation>
    </message>
    <message>
        <source>Can see now</source>
        <translation>Kan nu zien</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle regels</translation>
    </message>
    <message>
        <source>Nothing went out yet. Everything is encrypted in your vault.</source>
        <translation>Er is nog niets naar buiten gegaan. Alles ligt versleuteld in je kluis.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Naar buiten gegaan</translation>
    </message>
    <message>
        <source>Shown only</source>
        <translation>Alleen laten zien</translation>
    </message>
    <message>
        <source>Told orally</source>
        <translation>Mondeling verteld</translation>
    </message>
    <message>
        <source>Began, not ended</source>
        <translation>Begonnen, niet afgerond</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Afgebroken</translation>
    </message>
    <message>
        <source>Asked back, or to ask back</source>
        <translation>Terug te vragen of teruggevraagd</translation>
    </message>
    <message>
        <source>Out by law</source>
        <translation>Door de wet naar buiten</translation>
    </message>
    <message>
        <source>Can be seen now</source>
        <translation>Kan nu</translation>
    </message>
    <message>
        <source>Not yet, and why</source>
        <translation>Nog niet, en waarom</translation>
    </message>
    <message>
        <source>May {name} know of release {number} by now?</source>
        <translation>Mag {name} nu weten van vrijgave {number}?</translation>
    </message>
    <message>
        <source>It went out by law and is left out of the register on paper.</source>
        <translation>Ze ging door de wet naar buiten en staat niet in het register op papier.</translation>
    </message>
    <message>
        <source>Was informed …</source>
        <translation>Is ingelicht …</translation>
    </message>
    <message>
        <source>Later …</source>
        <translation>Later …</translation>
    </message>
    <message>
        <source>It is in {}. The register says that it went out.</source>
        <translation>Het ligt in {}. Dat het naar buiten ging staat in het register.</translation>
    </message>
    <message>
        <source>Nothing found. Empty the search, or show everything.</source>
        <translation>Niets gevonden. Maak het zoekveld leeg, of toon alles.</translation>
    </message>
    <message>
        <source>Nobody can see anything now.</source>
        <translation>Niemand kan nu iets zien.</translation>
    </message>
    <message>
        <source>Nothing is waiting: every yes that stands can be used now.</source>
        <translation>Er wacht niets: elk ja dat staat, kan nu worden gebruikt.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) went out before consent was withdrawn.</source>
        <translation>
            <numerusform>%n kopie ging naar buiten voordat de toestemming werd ingetrokken.</numerusform>
            <numerusform>%n kopieën gingen naar buiten voordat de toestemming werd ingetrokken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask back what can be asked back, and record what came of it.</source>
        <translation>Vraag terug wat terug kan, en leg vast wat ervan kwam.</translation>
    </message>
    <message numerus="yes">
        <source>The register is whole: %n line(s).</source>
        <translation>
            <numerusform>Het register klopt: %n regel.</numerusform>
            <numerusform>Het register klopt: %n regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line fits the one before it; nothing was changed or left out.</source>
        <translation>Elke regel past op de regel ervoor; er is niets veranderd of weggelaten.</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>Bewaard als {}.</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>RegisterViewModel</name>
    <message>
        <source>Was {} informed?</source>
        <translation>Weet {} het nu?</translation>
    </message>
    <message>
        <source>From now on release {} stands in the register on paper too. That cannot be undone.</source>
        <translation>Vanaf nu staat vrijgave {} ook in het register op papier. Dat kun je niet ongedaan maken.</translation>
    </message>
    <message>
        <source>Record that it was told</source>
        <translation>Leg vast dat het verteld is</translation>
    </message>
    <message>
        <source>Look again later</source>
        <translation>Later opnieuw bekijken</translation>
    </message>
    <message>
        <source>On which day is it looked at whether {} may know?</source>
        <translation>Op welke dag bekijk je of {} het mag weten?</translation>
    </message>
    <message>
        <source>Look again that day</source>
        <translation>Bekijk het die dag opnieuw</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release</source>
        <translation>Vrijgeven</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Choose that</source>
        <translation>Kies dat</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Possible: {} gets a copy. Nothing more is needed for that.</source>
        <translation>Wel mogelijk: {} krijgt zelf een kopie. Daar is niets extra’s voor nodig.</translation>
    </message>
    <message>
        <source>What goes out is written in the register of {}.</source>
        <translation>Wat naar buiten gaat, komt in het register van {} te staan.</translation>
    </message>
    <message>
        <source>It is in the register of {0} under number {1}. The file: {2}</source>
        <translation>Het staat in het register van {0} onder nummer {1}. Het bestand: {2}</translation>
    </message>
    <message>
        <source>Report, version {}</source>
        <translation>Rapport, versie {}</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>Tussenrapport</translation>
    </message>
    <message>
        <source>This never goes out.</source>
        <translation>Dit gaat nooit naar buiten.</translation>
    </message>
    <message>
        <source>Release report to {}</source>
        <translation>Geef rapport vrij aan {}</translation>
    </message>
    <message>
        <source>Report released to {}.</source>
        <translation>Rapport vrijgegeven aan {}.</translation>
    </message>
</context>
<context>
    <name>ReleasingDialog</name>
    <message>
        <source>This release counts once, for this version only, until {}.</source>
        <translation>Deze vrijgave geldt één keer, alleen voor deze versie, tot {}.</translation>
    </message>
    <message>
        <source>This may not go out yet.</source>
        <translation>Dit mag nog niet naar buiten.</translation>
    </message>
    <message>
        <source>What goes out is written in the register.</source>
        <translation>Wat naar buiten gaat, staat daarna in het register.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Waarheen</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Kies map …</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Toon het in de map</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>Name the file that is to be written.</source>
        <translation>Geef het bestand een naam.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Every answer is checked again at once.</source>
        <translation>Elk antwoord wordt meteen opnieuw nagekeken.</translation>
    </message>
    <message>
        <source>Asking the gate</source>
        <translation>Nakijken of het mag</translation>
    </message>
    <message>
        <source>This may go out.</source>
        <translation>Dit mag naar buiten.</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Het bestand wordt geschreven</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name.</source>
        <translation>Er is al een bestand met die naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The release was broken off.</source>
        <translation>De vrijgave is afgebroken.</translation>
    </message>
    <message>
        <source>Nothing went out.</source>
        <translation>Er is niets naar buiten gegaan.</translation>
    </message>
</context>
<context>
    <name>RenewalForm</name>
    <message>
        <source>Keep the old passphrase for now</source>
        <translation>Houd voorlopig de oude wachtzin</translation>
    </message>
    <message>
        <source>Save the passphrase and open</source>
        <translation>Bewaar de wachtzin en open</translation>
    </message>
</context>
<context>
    <name>ReportAgreement</name>
    <message>
        <source>Recipient: {name}</source>
        <translation>Ontvanger: {name}</translation>
    </message>
    <message>
        <source>Show to {name}</source>
        <translation>Leg voor aan {name}</translation>
    </message>
    <message>
        <source>what {name} says of the whole</source>
        <translation>wat {name} van het geheel vindt</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>daarna gewijzigd</translation>
    </message>
    <message>
        <source>still to read</source>
        <translation>nog te lezen</translation>
    </message>
    <message>
        <source>{name} agreed to exactly this version on {date}.</source>
        <translation>{name} gaf op {date} akkoord op precies deze versie.</translation>
    </message>
    <message>
        <source>{name} agreed to an earlier version on {date}. It was changed since: let {name} read this one.</source>
        <translation>{name} gaf op {date} akkoord op een eerdere versie. Die is daarna gewijzigd: laat {name} deze versie lezen.</translation>
    </message>
    <message>
        <source>When every part is approved, let {name} read the whole as it goes out.</source>
        <translation>Zijn alle delen akkoord? Laat {name} dan het geheel lezen zoals het naar buiten gaat.</translation>
    </message>
</context>
<context>
    <name>ReportNotices</name>
    <message>
        <source>To write: {parts}.</source>
        <translation>Nog schrijven: {parts}.</translation>
    </message>
    <message>
        <source>To approve: {parts}.</source>
        <translation>Nog goedkeuren: {parts}.</translation>
    </message>
    <message>
        <source>{name} cannot agree to the whole yet.</source>
        <translation>{name} kan nog geen akkoord geven op het geheel.</translation>
    </message>
    <message>
        <source>The trajectory holds nothing for these parts yet.</source>
        <translation>Voor deze delen staat er nog niets in het traject.</translation>
    </message>
    <message>
        <source>The report can go out after the closing.</source>
        <translation>Het rapport kan pas na de afsluiting naar buiten.</translation>
    </message>
    <message>
        <source>You can write it already, and {name} can approve parts of it.</source>
        <translation>Je kunt het al schrijven, en {name} kan al delen goedkeuren.</translation>
    </message>
    <message>
        <source>{name} agreed to exactly this version on {date}.</source>
        <translation>{name} gaf op {date} akkoord op precies deze versie.</translation>
    </message>
    <message>
        <source>The report was changed after {name} agreed on {date}.</source>
        <translation>Het rapport is gewijzigd na het akkoord van {name} op {date}.</translation>
    </message>
    <message>
        <source>Let {name} read the new version.</source>
        <translation>Laat {name} de nieuwe versie lezen.</translation>
    </message>
    <message>
        <source>Show to {name}</source>
        <translation>Leg voor aan {name}</translation>
    </message>
    <message>
        <source>Released to {recipient} on {date}.</source>
        <translation>Op {date} vrijgegeven aan {recipient}.</translation>
    </message>
    <message>
        <source>It is in the register of {name}.</source>
        <translation>Het staat in het register van {name}.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report of {name}</source>
        <translation>Rapport van {name}</translation>
    </message>
    <message>
        <source>No report yet. The first draft is made of the intake, the debriefs and the closing; you change every word of it.</source>
        <translation>Nog geen rapport. Het eerste concept komt uit de intake, de nabesprekingen en de afsluiting. Elk woord kun je daarna veranderen.</translation>
    </message>
    <message>
        <source>No report yet. You can begin now with what the trajectory holds, and fill the rest after the closing.</source>
        <translation>Nog geen rapport. Je kunt nu al beginnen met wat er in het traject staat, en de rest na de afsluiting aanvullen.</translation>
    </message>
    <message>
        <source>Make the first draft</source>
        <translation>Maak het eerste concept</translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message>
        <source>Page back</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele pagina</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Grootte van de bladzijden</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Wordt gemaakt</translation>
    </message>
    <message>
        <source>As it will print</source>
        <translation>Zoals het geprint wordt</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Bladzijde {page} van {pages}</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Open het rapport</translation>
    </message>
    <message>
        <source>The report is made of the goals, the scale and {name}&apos;s own words. {name} approves every part.</source>
        <translation>Het rapport bestaat uit de doelen, de schaal en de eigen woorden van {name}. {name} keurt elk deel goed.</translation>
    </message>
    <message>
        <source>It was released to {board} on {date}.</source>
        <translation>Het is op {date} vrijgegeven aan {board}.</translation>
    </message>
    <message>
        <source>It goes to the school only after written consent.</source>
        <translation>Het gaat pas naar de school na schriftelijke toestemming.</translation>
    </message>
</context>
<context>
    <name>ReportParts</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Titel van het rapport</translation>
    </message>
    <message>
        <source>Fill empty parts</source>
        <translation>Vul lege delen</translation>
    </message>
    <message>
        <source>Fill empty parts from the trajectory</source>
        <translation>Vul lege delen met wat er in het traject staat</translation>
    </message>
    <message>
        <source>{done} of {every} parts approved</source>
        <translation>{done} van {every} delen akkoord</translation>
    </message>
    <message>
        <source>{count} to write</source>
        <translation>{count} schrijven</translation>
    </message>
    <message>
        <source>{count} with {name}</source>
        <translation>{count} bij {name}</translation>
    </message>
    <message>
        <source>1 agreement</source>
        <translation>1 akkoord op het geheel</translation>
    </message>
    <message>
        <source>still to do: {what}</source>
        <translation>nog te doen: {what}</translation>
    </message>
</context>
<context>
    <name>ReportReading</name>
    <message>
        <source>Back to the parts</source>
        <translation>Terug naar de delen</translation>
    </message>
    <message>
        <source>For {name} to read</source>
        <translation>Voor {name} om te lezen</translation>
    </message>
    <message>
        <source>{name} has read this version and agrees</source>
        <translation>{name} heeft deze versie gelezen en is akkoord</translation>
    </message>
    <message>
        <source>{name} agreed to exactly this version on {date}.</source>
        <translation>{name} gaf op {date} akkoord op precies deze versie.</translation>
    </message>
    <message>
        <source>This is a draft: not every part is approved yet. {name} can read it, and agrees to the whole when all parts are approved.</source>
        <translation>Dit is een concept: nog niet elk deel is akkoord. {name} kan het al lezen, en geeft akkoord op het geheel als alle delen akkoord zijn.</translation>
    </message>
    <message>
        <source>Let {name} read this version as a whole, exactly as {recipient} gets it. If a word changes after this, {name} reads it again.</source>
        <translation>Laat {name} deze versie helemaal lezen, precies zoals {recipient} die krijgt. Verandert er daarna een woord, dan leest {name} opnieuw.</translation>
    </message>
</context>
<context>
    <name>ReportSection</name>
    <message>
        <source>Course of the scale as a chart</source>
        <translation>Schaalverloop als grafiek</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>{name} is akkoord</translation>
    </message>
    <message>
        <source>{words} of about {most} words</source>
        <translation>{words} van ongeveer {most} woorden</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>ligt bij {name}</translation>
    </message>
    <message>
        <source>still to write</source>
        <translation>nog schrijven</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg</translation>
    </message>
    <message>
        <source>First the question, then each goal on a line of its own.</source>
        <translation>Eerst de leerwens, dan elk doel op een eigen regel.</translation>
    </message>
    <message>
        <source>What {name} says, in quotation marks.</source>
        <translation>Wat {name} zegt. Het komt tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>An empty part is left out of the report.</source>
        <translation>Een leeg deel komt niet in het rapport.</translation>
    </message>
    <message>
        <source>Changed after approval. {name} reads it and approves it again.</source>
        <translation>Na akkoord gewijzigd. {name} leest het en keurt het opnieuw goed.</translation>
    </message>
    <message>
        <source>Not without {name}&apos;s own words: ask for them, write them here.</source>
        <translation>Niet zonder de eigen woorden van {name}: vraag ernaar en schrijf ze hier.</translation>
    </message>
    <message>
        <source>The report cannot do without this part.</source>
        <translation>Het rapport kan niet zonder dit deel.</translation>
    </message>
</context>
<context>
    <name>ReportSheets</name>
    <message>
        <source>Pages of the report, page {page} of {pages}</source>
        <translation>Bladzijden van het rapport, bladzijde {page} van {pages}</translation>
    </message>
</context>
<context>
    <name>ReportTop</name>
    <message>
        <source>Release …</source>
        <translation>Geef vrij …</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Back to the trajectory of {name}</source>
        <translation>Terug naar het traject van {name}</translation>
    </message>
    <message>
        <source>Show to {name}</source>
        <translation>Leg voor aan {name}</translation>
    </message>
    <message>
        <source>Says what is still needed</source>
        <translation>Zegt wat er nog nodig is</translation>
    </message>
    <message>
        <source>for {recipient}</source>
        <translation>voor {recipient}</translation>
    </message>
    <message>
        <source>released to {recipient} on {date}</source>
        <translation>vrijgegeven aan {recipient} op {date}</translation>
    </message>
    <message>
        <source>agreed on {date}, for {recipient}</source>
        <translation>akkoord op {date}, voor {recipient}</translation>
    </message>
    <message>
        <source>draft {number}, for {recipient}</source>
        <translation>concept {number}, voor {recipient}</translation>
    </message>
</context>
<context>
    <name>ReportWriting</name>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Put back a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>A new vault is made of it, in a folder of its own. The backup stays as it is, and so does every other vault. All of it is decrypted and checked first.</source>
        <translation>Er komt een nieuwe kluis van, in een eigen map. De reservekopie blijft zoals die is, en elke andere kluis ook. Eerst wordt alles ontsleuteld en gecontroleerd.</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Zet de reservekopie terug</translation>
    </message>
    <message>
        <source>What happened after the backup</source>
        <translation>Wat er na de reservekopie gebeurde</translation>
    </message>
    <message>
        <source>Choose the backup …</source>
        <translation>Kies de reservekopie …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Kies een map …</translation>
    </message>
    <message>
        <source>Where is the backup?</source>
        <translation>Waar staat de reservekopie?</translation>
    </message>
    <message>
        <source>In which folder is the vault to lie?</source>
        <translation>In welke map komt de kluis?</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>Wat hem opent</translation>
    </message>
    <message>
        <source>Passphrase of that time</source>
        <translation>Wachtzin van toen</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>De reservekopie</translation>
    </message>
    <message>
        <source>The new vault</source>
        <translation>De nieuwe kluis</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Nog niet gekozen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Open de kluis</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>De reservekopie gaat open</translation>
    </message>
    <message>
        <source>Copied and checked: {} %</source>
        <translation>Gekopieerd en gecontroleerd: {} %</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>The vault is as it was on {}.</source>
        <translation>De kluis is zoals die was op {}.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n film(s) and other files, all checked.</source>
        <translation>
            <numerusform>Er staat %n film of ander bestand in, gecontroleerd.</numerusform>
            <numerusform>Er staan %n films en andere bestanden in, alle gecontroleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was withdrawn, refused or erased after that day, it does not know, and nobody can: the vault of before is not here. The first page leads you through the consents.</source>
        <translation>Wat daarna werd ingetrokken, geweigerd of gewist, weet deze kluis niet. Niemand kan dat nagaan: de kluis van daarvoor is hier niet te lezen. Het beginscherm leidt je langs de toestemmingen.</translation>
    </message>
    <message numerus="yes">
        <source>The backup lacks %n file(s).</source>
        <translation>
            <numerusform>In de reservekopie ontbreekt %n bestand.</numerusform>
            <numerusform>In de reservekopie ontbreken %n bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that are none of it stayed there.</source>
        <translation>
            <numerusform>%n bestand dat er niet bij hoort, bleef daar staan.</numerusform>
            <numerusform>%n bestanden die er niet bij horen, bleven daar staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault of before tells what happened since:</source>
        <translation>In de kluis van daarvoor staat wat er sindsdien gebeurde:</translation>
    </message>
    <message>
        <source>{name}, {purpose}: yes on {date}, recorded anew</source>
        <translation>{name}, {purpose}: ja op {date}, opnieuw vastgelegd</translation>
    </message>
    <message>
        <source>{name}, {purpose}: no on {date}, recorded anew</source>
        <translation>{name}, {purpose}: nee op {date}, opnieuw vastgelegd</translation>
    </message>
    <message>
        <source>{name}, {purpose}: withdrawn on {date}, recorded anew</source>
        <translation>{name}, {purpose}: ingetrokken op {date}, opnieuw vastgelegd</translation>
    </message>
    <message>
        <source>{what}: erased on {date}, and back in this vault. Erase it again</source>
        <translation>{what}: gewist op {date} en in deze kluis terug. Wis het opnieuw</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Erase …</source>
        <translation>Wissen …</translation>
    </message>
    <message>
        <source>Erase or keep longer</source>
        <translation>Wissen of langer bewaren</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaren tot</translation>
    </message>
    <message>
        <source>films, fragments</source>
        <translation>films, fragmenten</translation>
    </message>
    <message>
        <source>records, report</source>
        <translation>verslagen, rapport</translation>
    </message>
    <message>
        <source>records, logbook</source>
        <translation>verslagen, logboek</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>toestemmingen</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after closing</source>
        <translation>
            <numerusform>%n jaar na afsluiting</numerusform>
            <numerusform>%n jaar na afsluiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after closing</source>
        <translation>
            <numerusform>%n dag na afsluiting</numerusform>
            <numerusform>%n dagen na afsluiting</numerusform>
        </translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gewist</translation>
    </message>
    <message>
        <source>consent was withdrawn: erase now</source>
        <translation>toestemming ingetrokken: wis nu</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Erase film {number} …</source>
        <translation>Film {number} wissen …</translation>
    </message>
    <message>
        <source>Erase all films …</source>
        <translation>Alle films wissen …</translation>
    </message>
    <message>
        <source>Erase the trajectory …</source>
        <translation>Traject wissen …</translation>
    </message>
    <message>
        <source>Keep the films longer …</source>
        <translation>Films langer bewaren …</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>The scale</source>
        <translation>De schaal</translation>
    </message>
    <message>
        <source>The scale was not asked yet. It begins at the intake.</source>
        <translation>De schaal is nog niet gevraagd. Hij begint bij de intake.</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>{0} intake</source>
        <translation>{0} intake</translation>
    </message>
    <message>
        <source>{0} now</source>
        <translation>{0} nu</translation>
    </message>
    <message>
        <source>{0} goal</source>
        <translation>{0} doel</translation>
    </message>
    <message>
        <source>{0} now and goal</source>
        <translation>{0} nu en doel</translation>
    </message>
</context>
<context>
    <name>ScalePicture</name>
    <message>
        <source>Scale from 0 to 10: {values}</source>
        <translation>Schaal van 0 tot 10: {values}</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>gewenst</translation>
    </message>
</context>
<context>
    <name>ScanChoice</name>
    <message>
        <source>Take all away</source>
        <translation>Haal alles weg</translation>
    </message>
    <message>
        <source>Choose a scan or photo …</source>
        <translation>Kies een scan of foto …</translation>
    </message>
    <message>
        <source>PDF, JPG or PNG, at most 20 MB.</source>
        <translation>PDF, JPG of PNG, ten hoogste 20 MB.</translation>
    </message>
    <message>
        <source>Add a page …</source>
        <translation>Voeg een pagina toe …</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {}</source>
        <translation>
            <numerusform>%n bestand, {}</numerusform>
            <numerusform>%n bestanden, {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of {}</source>
        <translation>Pagina&apos;s van {}</translation>
    </message>
</context>
<context>
    <name>SchoolDutiesCard</name>
    <message>
        <source>Who answers for the personal data</source>
        <translation>Wie is verantwoordelijk voor de gegevens</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Verwerker</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Verwerkingsverantwoordelijke</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>In dienst</translation>
    </message>
    <message>
        <source>The school decides why there is filming; you do it for the school.</source>
        <translation>De school bepaalt waarom er gefilmd wordt; jij doet het voor de school.</translation>
    </message>
    <message>
        <source>Save the line for the register …</source>
        <translation>Regel voor het register bewaren …</translation>
    </message>
    <message>
        <source>For the register of processing of this school, as a table</source>
        <translation>Voor het verwerkingsregister van deze school, als tabel</translation>
    </message>
    <message>
        <source>You decide yourself why and how, for instance for a teacher who asks.</source>
        <translation>Jij bepaalt zelf waarom en hoe, bijvoorbeeld voor een leerkracht die je vraagt.</translation>
    </message>
    <message>
        <source>You work for this school or its board; its rules hold.</source>
        <translation>Je werkt bij deze school of het bestuur; hun regels gelden.</translation>
    </message>
    <message>
        <source>You need a processing agreement with the school. When something goes wrong, you tell the school at once; the school tells the authority.</source>
        <translation>Je hebt een verwerkersovereenkomst met de school nodig. Gaat er iets mis, dan vertel je dat meteen aan de school; de school meldt het bij de Autoriteit Persoonsgegevens.</translation>
    </message>
    <message>
        <source>You need no processing agreement. You answer to the teacher and the pupils yourself. When something goes wrong, you tell the authority within 72 hours.</source>
        <translation>Je hebt geen verwerkersovereenkomst nodig. Je bent zelf verantwoordelijk tegenover de leerkracht en de leerlingen. Gaat er iets mis, dan meld je dat binnen 72 uur bij de Autoriteit Persoonsgegevens.</translation>
    </message>
    <message>
        <source>You need no processing agreement. When something goes wrong, you tell the school at once, as its rules say; the school tells the authority.</source>
        <translation>Je hebt geen verwerkersovereenkomst nodig. Gaat er iets mis, dan vertel je dat meteen aan de school, zoals de regels daar zijn; de school meldt het bij de Autoriteit Persoonsgegevens.</translation>
    </message>
    <message>
        <source>Choose what fits. If you doubt, ask the school: both must say the same.</source>
        <translation>Kies wat klopt. Twijfel je, vraag het dan aan de school: jullie moeten hetzelfde zeggen.</translation>
    </message>
    <message>
        <source>There is no agreement yet. Sign it before you film at this school.</source>
        <translation>Er is nog geen overeenkomst. Teken die voordat je op deze school filmt.</translation>
    </message>
    <message>
        <source>The agreement is in force until {}.</source>
        <translation>De overeenkomst geldt tot en met {}.</translation>
    </message>
    <message>
        <source>The agreement is in force.</source>
        <translation>De overeenkomst geldt.</translation>
    </message>
    <message>
        <source>The agreement ends on {}. Extend it in time.</source>
        <translation>De overeenkomst loopt af op {}. Verleng die op tijd.</translation>
    </message>
    <message>
        <source>The agreement ended on {}. Extend it, or erase what you keep for this school.</source>
        <translation>De overeenkomst is afgelopen op {}. Verleng die, of wis wat je voor deze school bewaart.</translation>
    </message>
</context>
<context>
    <name>SchoolPage</name>
    <message>
        <source>Schools</source>
        <translation>Scholen</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Contact toevoegen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Name and how to reach. It stands in the text that is read before consent.</source>
        <translation>Naam en hoe te bereiken. Het staat in de tekst die voor de toestemming wordt gelezen.</translation>
    </message>
    <message>
        <source>Contacts of the school</source>
        <translation>Contacten van de school</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nog niemand.</translation>
    </message>
    <message>
        <source>Contacts of the board</source>
        <translation>Contacten van het bestuur</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>No trajectory was held here yet.</source>
        <translation>Hier was nog geen traject.</translation>
    </message>
    <message>
        <source>Other schools of this board</source>
        <translation>Andere scholen van dit bestuur</translation>
    </message>
    <message>
        <source>Merge with another …</source>
        <translation>Samenvoegen met een ander …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>also written down as {}</source>
        <translation>ook opgeschreven als {}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>gearchiveerd</translation>
    </message>
    <message>
        <source>Which school is the same?</source>
        <translation>Welke school is dezelfde?</translation>
    </message>
    <message>
        <source>Choose the other one. Nothing is joined before you have seen both.</source>
        <translation>Kies de ander. Er wordt niets samengevoegd voordat je ze allebei zag.</translation>
    </message>
    <message>
        <source>This school is not there any more.</source>
        <translation>Deze school staat er niet meer.</translation>
    </message>
    <message>
        <source>Undo brings back what was removed just now.</source>
        <translation>Met ongedaan maken komt terug wat je net verwijderde.</translation>
    </message>
</context>
<context>
    <name>ScopeChooser</name>
    <message>
        <source>Lesson phases</source>
        <translation>Lesfasen</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>Geteld over</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>De hele film</translation>
    </message>
    <message numerus="yes">
        <source>The %n fragment(s)</source>
        <translation>
            <numerusform>Het %n fragment</numerusform>
            <numerusform>De %n fragmenten</numerusform>
        </translation>
    </message>
    <message>
        <source>A phase without a name</source>
        <translation>Een fase zonder naam</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Less movement: nothing slides or fades</source>
        <translation>Minder beweging: niets schuift of vervaagt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>In everything that was written down</source>
        <translation>In alles wat is opgeschreven</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultaat</numerusform>
            <numerusform>%n resultaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n. Type more to see fewer.</source>
        <translation>
            <numerusform>Het eerste %n. Typ meer om er minder te zien.</numerusform>
            <numerusform>De eerste %n. Typ meer om er minder te zien.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text has all these words.</source>
        <translation>Geen tekst heeft al deze woorden.</translation>
    </message>
</context>
<context>
    <name>SecondCamera</name>
    <message>
        <source>Second camera</source>
        <translation>Tweede camera</translation>
    </message>
    <message>
        <source>Add a second camera …</source>
        <translation>Tweede camera toevoegen …</translation>
    </message>
    <message>
        <source>Make this the main film</source>
        <translation>Maak dit de eerste film</translation>
    </message>
    <message>
        <source>Take away …</source>
        <translation>Haal weg …</translation>
    </message>
    <message>
        <source>Did another camera film the same lesson? You then see both films beside each other, on one clock. What you write belongs to the first film.</source>
        <translation>Filmde nog een camera dezelfde les? Dan zie je beide films naast elkaar, op één klok. Wat je opschrijft hoort bij de eerste film.</translation>
    </message>
    <message>
        <source>This film has no sound.</source>
        <translation>Deze film heeft geen geluid.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>The file of this film is missing from the vault. Under Settings, Check of a backup puts it back. You can still analyse the first film.</source>
        <translation>Het bestand van deze film staat niet meer in de kluis. Bij Instellingen zet Controleer van een reservekopie het terug. Je kunt de eerste film nog wel analyseren.</translation>
    </message>
    <message>
        <source>at the same time; set both equal in the analysis</source>
        <translation>tegelijk; zet beide gelijk bij de analyse</translation>
    </message>
    <message>
        <source>{time} before the first film</source>
        <translation>{time} voor de eerste film</translation>
    </message>
    <message>
        <source>{time} after the first film</source>
        <translation>{time} na de eerste film</translation>
    </message>
    <message>
        <source>Take the second camera away</source>
        <translation>Haal de tweede camera weg</translation>
    </message>
    <message>
        <source>The film of the second camera is erased from the vault: its key and its file are destroyed. This cannot be undone. A backup that you made before still has it. The first film stays, with all that you wrote.</source>
        <translation>De film van de tweede camera wordt gewist uit de kluis: de sleutel en het bestand worden vernietigd. Dit kun je niet ongedaan maken. Een reservekopie van eerder heeft de film nog wel. De eerste film blijft, met alles wat je opschreef.</translation>
    </message>
    <message>
        <source>Erase this film</source>
        <translation>Wis deze film</translation>
    </message>
</context>
<context>
    <name>SecondObserver</name>
    <message>
        <source>Second observer</source>
        <translation>Tweede waarnemer</translation>
    </message>
    <message>
        <source>Somebody else codes this film, without seeing what you coded. Afterwards you see among the figures how far you agree. Initials are enough: this name stands in what you copy.</source>
        <translation>Iemand anders codeert deze film, zonder te zien wat jij codeerde. Daarna zie je bij de cijfers hoe ver jullie het eens zijn. Initialen zijn genoeg: deze naam staat in wat je kopieert.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Naam of initialen</translation>
    </message>
    <message>
        <source>{name} codes. What you coded is hidden.</source>
        <translation>{name} codeert. Wat jij codeerde, is verborgen.</translation>
    </message>
    <message>
        <source>You code again. What {name} coded is kept.</source>
        <translation>Je codeert zelf weer. Wat {name} codeerde, is bewaard.</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Ongedaan gemaakt: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Opnieuw gedaan: {}</translation>
    </message>
    <message>
        <source>While {name} codes, nothing else can be changed.</source>
        <translation>Zolang {name} codeert, kan er verder niets worden veranderd.</translation>
    </message>
</context>
<context>
    <name>SecondView</name>
    <message>
        <source>Second camera</source>
        <translation>Tweede camera</translation>
    </message>
    <message>
        <source>Set both films equal</source>
        <translation>Zet beide films gelijk</translation>
    </message>
    <message>
        <source>Swap large and small</source>
        <translation>Wissel groot en klein</translation>
    </message>
    <message>
        <source>The second camera was not running at this time.</source>
        <translation>De tweede camera liep op dit moment niet.</translation>
    </message>
    <message>
        <source>The film of the second camera cannot be shown.</source>
        <translation>De film van de tweede camera is niet te zien.</translation>
    </message>
    <message>
        <source>Hear the first film</source>
        <translation>Luister naar de eerste film</translation>
    </message>
    <message>
        <source>Hear this film</source>
        <translation>Luister naar deze film</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Make the vault</source>
        <translation>Maak de kluis</translation>
    </message>
    <message>
        <source>Make the key of your vault</source>
        <translation>Maak de sleutel van je kluis</translation>
    </message>
    <message>
        <source>Your films lie in the vault, encrypted. Only your passphrase opens it. We do not know that sentence and cannot get it back.</source>
        <translation>In de kluis liggen je films, versleuteld. Alleen jouw wachtzin opent hem. Wij kennen die zin niet en kunnen hem niet terughalen.</translation>
    </message>
    <message>
        <source>{} minutes of rest</source>
        <translation>{} minuten rust</translation>
    </message>
    <message>
        <source>not during a debrief</source>
        <translation>niet tijdens een nabespreking</translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Op slot na</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Je herstelsleutel</translation>
    </message>
    <message>
        <source>You get it as soon as the vault is made: nine groups of four characters, for on paper. It opens the vault when you lose the passphrase.</source>
        <translation>Je krijgt hem zodra de kluis er is: negen groepen van vier tekens, voor op papier. Hij opent de kluis als je de wachtzin kwijt bent.</translation>
    </message>
    <message>
        <source>Where the vault lies</source>
        <translation>Waar de kluis ligt</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>Andere map …</translation>
    </message>
    <message>
        <source>In which folder should the vault lie?</source>
        <translation>In welke map moet de kluis liggen?</translation>
    </message>
    <message>
        <source>The passphrase is not strong enough yet.</source>
        <translation>De wachtzin is nog niet sterk genoeg.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Typ de wachtzin nog een keer.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>De wachtzin is veranderd.</translation>
    </message>
    <message>
        <source>A backup from before still takes the old one. The recovery key is the same.</source>
        <translation>Een reservekopie van eerder opent nog met de oude. De herstelsleutel is dezelfde.</translation>
    </message>
    <message>
        <source>Your new recovery key opens the vault.</source>
        <translation>Je nieuwe herstelsleutel opent de kluis.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. Throw that paper away.</source>
        <translation>De oude opent niets meer. Gooi dat papier weg.</translation>
    </message>
</context>
<context>
    <name>ShapeHand</name>
    <message>
        <source>Arrows draw, Enter keeps it, Esc does not</source>
        <translation>Pijltjes tekenen, Enter bewaart, Esc niet</translation>
    </message>
    <message>
        <source>Arrows move, Shift and arrows size, Enter keeps it, Esc does not</source>
        <translation>Pijltjes verplaatsen, Shift en pijltjes maken groter of kleiner, Enter bewaart, Esc niet</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Trajectories</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Kijkwijzers</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Vrijgaven</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>Film {number}: {percent} % made anew</source>
        <translation>Film {number}: {percent} % opnieuw gemaakt</translation>
    </message>
    <message>
        <source>Film {number}: {done} of {size}</source>
        <translation>Film {number}: {done} van {size}</translation>
    </message>
    <message>
        <source>Backup: {done} of {size}</source>
        <translation>Reservekopie: {done} van {size}</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>De reservekopie is gemaakt.</translation>
    </message>
</context>
<context>
    <name>SideDrawer</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
</context>
<context>
    <name>SideSteps</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Stap {0} van {1}: {2}</translation>
    </message>
</context>
<context>
    <name>SightingCard</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Look back on this moment</source>
        <translation>Terugkijken op dit moment</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What a photograph would show</source>
        <translation>Wat een foto zou laten zien</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Facts only: who stands where, who looks at whom. Initials are enough.</source>
        <translation>Alleen feiten: wie staat waar, wie kijkt naar wie. Initialen zijn genoeg.</translation>
    </message>
    <message>
        <source>Note: a fact; initials are enough</source>
        <translation>Notitie: een feit; initialen zijn genoeg</translation>
    </message>
    <message>
        <source>Write the time as minutes and seconds, such as 12:30.</source>
        <translation>Schrijf de tijd als minuten en seconden, zoals 12:30.</translation>
    </message>
</context>
<context>
    <name>SignStep</name>
    <message>
        <source>may be left empty</source>
        <translation>mag leeg</translation>
    </message>
    <message>
        <source>{} has read the text and could ask questions.</source>
        <translation>{} heeft de tekst zelf gelezen en kon vragen stellen.</translation>
    </message>
    <message>
        <source>{} have read the text and could ask questions.</source>
        <translation>{} hebben de tekst zelf gelezen en konden vragen stellen.</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Op het scherm</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Hoe er wordt getekend</translation>
    </message>
    <message>
        <source>{} says yes to this</source>
        <translation>Hier zegt {} ja tegen</translation>
    </message>
    <message>
        <source>Text that {} has read</source>
        <translation>Tekst die {} heeft gelezen</translation>
    </message>
    <message>
        <source>{} say yes to this</source>
        <translation>Hier zeggen {} ja tegen</translation>
    </message>
    <message>
        <source>Text that {} have read</source>
        <translation>Tekst die {} hebben gelezen</translation>
    </message>
    <message>
        <source>Signature of {}</source>
        <translation>Handtekening van {}</translation>
    </message>
    <message>
        <source>Signatures of {}</source>
        <translation>Handtekeningen van {}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nodig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Getuige</translation>
    </message>
    <message>
        <source>Let {} sign on paper and scan it, or take a photo. The file is read at once and kept encrypted in the vault; you can put the paper away.</source>
        <translation>Laat {} op papier tekenen en scan het, of maak een foto. Het bestand wordt meteen gelezen en versleuteld in de kluis bewaard; het papier kun je opbergen.</translation>
    </message>
    <message>
        <source>Let {} sign in the box, or choose Scan.</source>
        <translation>Laat {} in het vak tekenen, of kies Scan.</translation>
    </message>
    <message>
        <source>Choose the form that {} signed, or sign on the screen.</source>
        <translation>Kies het formulier dat {} heeft getekend, of teken op het scherm.</translation>
    </message>
    <message>
        <source>Tick this too: who signs must know what for.</source>
        <translation>Vink dit ook aan: wie tekent, moet weten waarvoor.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Draw here with mouse, pen or finger. Without these, choose Scan.</source>
        <translation>Teken hier met muis, pen of vinger. Lukt dat niet, kies dan Scan.</translation>
    </message>
    <message>
        <source>Draw here with mouse, pen or finger</source>
        <translation>Teken hier met muis, pen of vinger</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>{what}: time</source>
        <translation>{what}: tijd</translation>
    </message>
</context>
<context>
    <name>SlotDialog</name>
    <message>
        <source>Put on another day</source>
        <translation>Zet op een andere dag</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation>Zet daar</translation>
    </message>
</context>
<context>
    <name>SmallLook</name>
    <message>
        <source>Half speed</source>
        <translation>Half tempo</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>zonder geluid</translation>
    </message>
    <message>
        <source>sound only</source>
        <translation>alleen geluid</translation>
    </message>
    <message>
        <source>Once without sound</source>
        <translation>Eén keer zonder geluid</translation>
    </message>
    <message>
        <source>Once with sound only</source>
        <translation>Eén keer alleen met geluid</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 s</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>fragment</source>
        <translation>fragment</translation>
    </message>
    <message>
        <source>How much repeats</source>
        <translation>Hoeveel er herhaalt</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <translation>oplopend gesorteerd</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <translation>aflopend gesorteerd</translation>
    </message>
</context>
<context>
    <name>SoundMenu</name>
    <message>
        <source>Sound off</source>
        <translation>Geluid uit</translation>
    </message>
    <message>
        <source>Only sound, no picture</source>
        <translation>Alleen geluid, geen beeld</translation>
    </message>
    <message>
        <source>Only picture, no sound</source>
        <translation>Alleen beeld, geen geluid</translation>
    </message>
    <message>
        <source>Sound track</source>
        <translation>Geluidsspoor</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>Spoor {number}</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
</context>
<context>
    <name>StandingModel</name>
    <message>
        <source>Did nothing go out?</source>
        <translation>Is er niets uitgegaan?</translation>
    </message>
    <message>
        <source>Look whether it is there: {}. If it is, leave the release as it stands: it may have been given to someone. What you record here cannot be undone.</source>
        <translation>Kijk of het bestand er staat: {}. Staat het er, laat de vrijgave dan zoals ze is: iemand kan het al hebben gekregen. Wat je hier vastlegt, kun je niet ongedaan maken.</translation>
    </message>
    <message>
        <source>in the folder that you chose</source>
        <translation>in de map die je koos</translation>
    </message>
    <message>
        <source>Record that nothing went out</source>
        <translation>Vastleggen dat er niets uitging</translation>
    </message>
</context>
<context>
    <name>StandingNotices</name>
    <message>
        <source>This folder cannot be written.</source>
        <translation>In deze map kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>You can look at everything, but nothing that you change is kept.</source>
        <translation>Je kunt alles bekijken, maar wat je verandert wordt niet bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) began and did not end.</source>
        <translation>
            <numerusform>%n vrijgave is begonnen en niet afgerond.</numerusform>
            <numerusform>%n vrijgaven zijn begonnen en niet afgerond.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beeldcoach was stopped while a file was written. Look whether it is there.</source>
        <translation>Beeldcoach is gestopt terwijl een bestand werd geschreven. Kijk of het er staat.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Nothing went out …</source>
        <translation>Er is niets uitgegaan …</translation>
    </message>
    <message>
        <source>{file} in {folder}.</source>
        <translation>{file} in {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it {today}? The register ends on {date}.</source>
        <translation>Is het {today}? Het register eindigt op {date}.</translation>
    </message>
    <message>
        <source>If that is wrong, put the clock of this computer right before you record anything: what you record keeps the day that the clock says.</source>
        <translation>Klopt dat niet, zet dan de klok van deze computer goed voor je iets vastlegt: wat je vastlegt houdt de dag die de klok zegt.</translation>
    </message>
    <message>
        <source>The clock of this computer stands before {date}, the end of the register.</source>
        <translation>De klok van deze computer staat vóór {date}, het eind van het register.</translation>
    </message>
    <message>
        <source>Consents are counted as of that day, so none comes back to life. Put the clock right.</source>
        <translation>Toestemmingen tellen zoals op die dag, dus geen enkele herleeft. Zet de klok goed.</translation>
    </message>
    <message>
        <source>Your certificate ended on {date}.</source>
        <translation>Je certificaat is verlopen op {date}.</translation>
    </message>
    <message>
        <source>Your certificate ends on {date}.</source>
        <translation>Je certificaat verloopt op {date}.</translation>
    </message>
    <message>
        <source>Renewing takes some weeks.</source>
        <translation>Verlengen duurt een paar weken.</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Open praktijk</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>This day is still to come. Choose today or an earlier day.</source>
        <translation>Deze dag moet nog komen. Kies vandaag of een eerdere dag.</translation>
    </message>
    <message>
        <source>This is before the date of birth. One of the two is wrong.</source>
        <translation>Dit ligt vóór de geboortedatum. Een van beide klopt niet.</translation>
    </message>
    <message>
        <source>This code stands for someone else already. Choose another one.</source>
        <translation>Deze code is al van iemand anders. Kies een andere.</translation>
    </message>
    <message>
        <source>Say below whether this is someone you know already.</source>
        <translation>Zeg hieronder of je deze persoon al kent.</translation>
    </message>
    <message>
        <source>The other one of this name is in the same group. Write something that tells them apart.</source>
        <translation>De ander met deze naam zit in dezelfde groep. Schrijf iets waaraan je hen uit elkaar houdt.</translation>
    </message>
    <message>
        <source>Records say what a film showed: keep them as long as the films.</source>
        <translation>Verslagen vertellen wat een film liet zien: bewaar ze minstens zo lang als de films.</translation>
    </message>
    <message>
        <source>Consents prove what was allowed: keep them as long as the records.</source>
        <translation>Toestemmingen bewijzen wat mocht: bewaar ze minstens zo lang als de verslagen.</translation>
    </message>
    <message>
        <source>This has {count} characters; {limit} is the most. Nothing was cut off.</source>
        <translation>Dit zijn {count} tekens; {limit} is het meeste. Er is niets afgekapt.</translation>
    </message>
    <message>
        <source>Then it cannot start. Ask her, without the school, what she herself would want.</source>
        <translation>Dan kan het niet starten. Vraag zonder de school erbij wat de gecoachte zelf zou willen.</translation>
    </message>
    <message>
        <source>Then it cannot start: who is judged does not dare to try. Agree that this coaching stands apart from any assessment, and choose No.</source>
        <translation>Dan kan het niet starten: wie wordt beoordeeld, durft niets uit te proberen. Spreek af dat deze begeleiding losstaat van elke beoordeling, en kies Nee.</translation>
    </message>
    <message>
        <source>Then it cannot start: who is filmed to be judged does not learn from it. Agree that this coaching stands apart from any assessment, and choose No.</source>
        <translation>Dan kan het niet starten: wie wordt gefilmd om beoordeeld te worden, leert er niet van. Spreek af dat deze begeleiding los staat van elke beoordeling, en kies Nee.</translation>
    </message>
    <message>
        <source>Then it does not start. Ask what the pupil would like instead.</source>
        <translation>Dan start het niet. Vraag wat de leerling liever wil.</translation>
    </message>
    <message>
        <source>Then it cannot start: who is tested does not dare to try. Agree that this coaching counts for nothing, and choose No.</source>
        <translation>Dan kan het niet starten: wie wordt getoetst, durft niets uit te proberen. Spreek af dat dit nergens voor meetelt, en kies Nee.</translation>
    </message>
    <message>
        <source>Then it does not start: one no decides, whatever the others say.</source>
        <translation>Dan start het niet: één nee beslist, wat de anderen ook zeggen.</translation>
    </message>
    <message>
        <source>Fill in the name of the pupil.</source>
        <translation>Vul de naam van de leerling in.</translation>
    </message>
    <message>
        <source>Fill in the name of the teacher.</source>
        <translation>Vul de naam van de leerkracht in.</translation>
    </message>
    <message>
        <source>Ask the pupil, and choose Yes or No.</source>
        <translation>Vraag het de leerling, en kies Ja of Nee.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Vul de naam in.</translation>
    </message>
    <message>
        <source>Fill in the school.</source>
        <translation>Vul de school in.</translation>
    </message>
    <message>
        <source>Choose who asks for it.</source>
        <translation>Kies wie erom vraagt.</translation>
    </message>
    <message>
        <source>Fill in who asks for it.</source>
        <translation>Vul in wie erom vraagt.</translation>
    </message>
    <message>
        <source>Write what it is for.</source>
        <translation>Schrijf op waar het voor is.</translation>
    </message>
    <message>
        <source>Ask her, and choose Yes or No.</source>
        <translation>Vraag het de gecoachte, en kies Ja of Nee.</translation>
    </message>
    <message>
        <source>Write what the pupil says about it.</source>
        <translation>Schrijf op wat de leerling erover zegt.</translation>
    </message>
    <message>
        <source>Choose Yes or No.</source>
        <translation>Kies Ja of Nee.</translation>
    </message>
    <message>
        <source>Tick this once both have accepted the agreement.</source>
        <translation>Zet dit aan als beiden akkoord zijn met de overeenkomst.</translation>
    </message>
    <message>
        <source>Ask this guardian, and choose Yes or No.</source>
        <translation>Vraag het deze ouder of voogd, en kies Ja of Nee.</translation>
    </message>
    <message>
        <source>At least one guardian has authority. Name that one too.</source>
        <translation>Minstens één ouder of voogd heeft gezag. Noem die ook.</translation>
    </message>
    <message>
        <source>Fill in the name of the guardian.</source>
        <translation>Vul de naam van de ouder of voogd in.</translation>
    </message>
    <message>
        <source>This code tells the name. Choose one that nobody can guess.</source>
        <translation>Deze code verraadt de naam. Kies er een die niemand kan raden.</translation>
    </message>
    <message>
        <source>An e-mail address has an @ in it. Is this right?</source>
        <translation>In een e-mailadres staat een @. Klopt dit?</translation>
    </message>
    <message numerus="yes">
        <source>That is %n year(s) old. Is the date right?</source>
        <translation>
            <numerusform>Dat is %n jaar oud. Klopt de datum?</numerusform>
            <numerusform>Dat is %n jaar oud. Klopt de datum?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>{} keeps copies private</source>
        <translation>{} houdt kopieën voor zichzelf</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Taal van de tekst</translation>
    </message>
    <message>
        <source>Read it together. One promise counts for every copy in this trajectory.</source>
        <translation>Lees dit samen. Eén belofte geldt voor alle kopieën in dit traject.</translation>
    </message>
    <message>
        <source>Record the promise</source>
        <translation>Leg de belofte vast</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>A copy of footage</source>
        <translation>Een kopie van beelden</translation>
    </message>
    <message>
        <source>shown to nobody, passed on to nobody</source>
        <translation>aan niemand laten zien, aan niemand doorgeven</translation>
    </message>
    <message>
        <source>The signature is still missing.</source>
        <translation>De handtekening ontbreekt nog.</translation>
    </message>
    <message>
        <source>Tick that {} has read the text.</source>
        <translation>Vink aan dat {} de tekst heeft gelezen.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All saved</source>
        <translation>Alles bewaard</translation>
    </message>
    <message>
        <source>Vault open, locks after {} minutes of rest</source>
        <translation>Kluis open, gaat na {} minuten rust op slot</translation>
    </message>
    <message>
        <source>All saved, {}</source>
        <translation>Alles bewaard, {}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Passphrase and recovery key both lost?</source>
        <translation>Wachtzin én herstelsleutel kwijt?</translation>
    </message>
    <message>
        <source>Then nobody can open the films, not even we.</source>
        <translation>Dan kan niemand de films nog openen, ook wij niet.</translation>
    </message>
    <message>
        <source>{} copies this folder to the internet.</source>
        <translation>{} kopieert deze map naar internet.</translation>
    </message>
    <message>
        <source>Encrypted, but a film that you erase may live on there. Choose a folder that stays on this computer.</source>
        <translation>Versleuteld, maar een film die je wist kan daar blijven bestaan. Kies een map die op deze computer blijft.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>More for this step</source>
        <translation>Meer voor deze stap</translation>
    </message>
    <message>
        <source>Let this step fill the page</source>
        <translation>Laat deze stap de bladzijde vullen</translation>
    </message>
    <message>
        <source>Add a cycle</source>
        <translation>Voeg een ronde toe</translation>
    </message>
    <message>
        <source>Add a conversation</source>
        <translation>Voeg een gesprek toe</translation>
    </message>
    <message>
        <source>Drop conversation {number}</source>
        <translation>Laat gesprek {number} vervallen</translation>
    </message>
    <message>
        <source>Drop cycle {number}</source>
        <translation>Laat ronde {number} vervallen</translation>
    </message>
    <message>
        <source>Letters …</source>
        <translation>Brieven …</translation>
    </message>
    <message>
        <source>Stop the trajectory …</source>
        <translation>Stop het traject …</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Obs. {number}</source>
        <translation>Obs. {number}</translation>
    </message>
    <message>
        <source>Debr. {number}</source>
        <translation>Nabespr. {number}</translation>
    </message>
    <message>
        <source>Conv. {number}</source>
        <translation>Gespr. {number}</translation>
    </message>
    <message>
        <source>The planned day has passed.</source>
        <translation>De geplande dag is voorbij.</translation>
    </message>
    <message>
        <source>with video</source>
        <translation>met beeld</translation>
    </message>
    <message>
        <source>without video</source>
        <translation>zonder beeld</translation>
    </message>
    <message>
        <source>coaching of a pupil</source>
        <translation>coaching van een leerling</translation>
    </message>
    <message>
        <source>on own initiative</source>
        <translation>op eigen verzoek</translation>
    </message>
    <message>
        <source>at the request of the parents</source>
        <translation>op verzoek van de ouders</translation>
    </message>
    <message>
        <source>at the request of the school</source>
        <translation>op verzoek van de school</translation>
    </message>
</context>
<context>
    <name>StepsHeader</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Stap {0} van {1}: {2}</translation>
    </message>
    <message>
        <source>Not answered yet: {}</source>
        <translation>Nog niet beantwoord: {}</translation>
    </message>
</context>
<context>
    <name>StillStrip</name>
    <message>
        <source>Keep this picture</source>
        <translation>Bewaar dit beeld</translation>
    </message>
    <message>
        <source>Keep this picture as a still</source>
        <translation>Bewaar dit beeld als still</translation>
    </message>
    <message>
        <source>Keep this picture as a still (F12)</source>
        <translation>Bewaar dit beeld als still (F12)</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>Stills</translation>
    </message>
</context>
<context>
    <name>StrategyChooser</name>
    <message>
        <source>No working goal was set in this talk yet. Set one in step 3 first.</source>
        <translation>In dit gesprek is nog geen werkdoel gesteld. Stel er eerst een in stap 3.</translation>
    </message>
</context>
<context>
    <name>StudioAngles</name>
    <message>
        <source>The second camera cannot be shown.</source>
        <translation>De tweede camera is niet te zien.</translation>
    </message>
    <message>
        <source>Its file in the vault is damaged or gone. The first film plays on, and all that you wrote is kept. Restore the file from a copy of the vault.</source>
        <translation>Het bestand in de kluis is beschadigd of weg. De eerste film speelt verder en alles wat je opschreef is bewaard. Zet het bestand terug vanaf een kopie van de kluis.</translation>
    </message>
    <message>
        <source>Both films are set equal. Ctrl+Z takes it back.</source>
        <translation>Beide films staan gelijk. Met Ctrl+Z draai je het terug.</translation>
    </message>
    <message>
        <source>By the sound both films began at the same time.</source>
        <translation>Aan het geluid te horen begonnen beide films tegelijk.</translation>
    </message>
    <message>
        <source>By the sound the second camera began {seconds} s before the first.</source>
        <translation>Aan het geluid te horen begon de tweede camera {seconds} s voor de eerste.</translation>
    </message>
    <message>
        <source>By the sound the second camera began {seconds} s after the first.</source>
        <translation>Aan het geluid te horen begon de tweede camera {seconds} s na de eerste.</translation>
    </message>
    <message>
        <source>That is as good as certain ({percent}&#xa0;%). Look, and set equal.</source>
        <translation>Dat is zo goed als zeker ({percent}&#xa0;%). Kijk, en zet gelijk.</translation>
    </message>
    <message>
        <source>That is likely ({percent}&#xa0;%). Look well before you set equal.</source>
        <translation>Dat is waarschijnlijk ({percent}&#xa0;%). Kijk goed voor je gelijkzet.</translation>
    </message>
    <message>
        <source>That is a guess ({percent}&#xa0;%): the films hardly sound alike. Rather look for a moment that is seen in both.</source>
        <translation>Dat is een gok ({percent}&#xa0;%): de films klinken bijna niet hetzelfde. Zoek liever een moment dat in beide te zien is.</translation>
    </message>
    <message>
        <source>There is too little sound to compare. Look for a moment that is seen in both.</source>
        <translation>Er is te weinig geluid om te vergelijken. Zoek een moment dat in beide te zien is.</translation>
    </message>
</context>
<context>
    <name>StudioBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Second observer</source>
        <translation>Tweede waarnemer</translation>
    </message>
    <message>
        <source>More for this film</source>
        <translation>Meer voor deze film</translation>
    </message>
    <message>
        <source>To the debrief</source>
        <translation>Naar nabespreking</translation>
    </message>
    <message>
        <source>Annotations out …</source>
        <translation>Aantekeningen naar buiten …</translation>
    </message>
    <message>
        <source>Annotations in …</source>
        <translation>Aantekeningen binnenhalen …</translation>
    </message>
    <message>
        <source>Film {number}</source>
        <translation>Film {number}</translation>
    </message>
    <message>
        <source>{name} codes. Press to go on yourself.</source>
        <translation>{name} codeert. Druk om zelf verder te gaan.</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>Manier van werken</translation>
    </message>
</context>
<context>
    <name>StudioCaps</name>
    <message>
        <source>begin</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>Begin of a fragment</source>
        <translation>Begin van een fragment</translation>
    </message>
    <message>
        <source>end</source>
        <translation>eind</translation>
    </message>
    <message>
        <source>End of a fragment</source>
        <translation>Eind van een fragment</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>knip</translation>
    </message>
    <message>
        <source>Cut a fragment</source>
        <translation>Knip een fragment</translation>
    </message>
    <message>
        <source>A phase of the lesson begins here</source>
        <translation>Hier begint een lesfase</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>Look here again</source>
        <translation>Kijk hier nog eens</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
</context>
<context>
    <name>StudioDeeds</name>
    <message>
        <source>While you watch, mark only phases and !. Choose Code to code.</source>
        <translation>Tijdens het kijken markeer je alleen lesfasen en !. Kies Coderen om te coderen.</translation>
    </message>
</context>
<context>
    <name>StudioFiles</name>
    <message>
        <source>This file holds no annotations that can be read.</source>
        <translation>In dit bestand staan geen aantekeningen die te lezen zijn.</translation>
    </message>
    <message>
        <source>Drop a file of ELAN (.eaf), BORIS (.boris) or a table (.csv) here.</source>
        <translation>Sleep een bestand van ELAN (.eaf), BORIS (.boris) of een tabel (.csv) hierheen.</translation>
    </message>
    <message>
        <source>{came} of {total} annotations were brought in. Ctrl+Z takes them out.</source>
        <translation>{came} van {total} aantekeningen zijn binnengehaald. Ctrl+Z haalt ze weer weg.</translation>
    </message>
</context>
<context>
    <name>StudioKeyNames</name>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Afspeeltoets</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Pauzetoets</translation>
    </message>
</context>
<context>
    <name>StudioKeys</name>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Afspelen of pauze</translation>
    </message>
    <message>
        <source>Play or pause, also while typing</source>
        <translation>Afspelen of pauze, ook tijdens typen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>Langzamer, sneller</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langzamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Sneller</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Gewone snelheid</translation>
    </message>
    <message>
        <source>Play what is chosen</source>
        <translation>Speel af wat gekozen is</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>Repeat from begin to end</source>
        <translation>Herhaal van begin tot eind</translation>
    </message>
    <message>
        <source>Play only the moments</source>
        <translation>Speel alleen de momenten af</translation>
    </message>
    <message>
        <source>Play only what lies between the moments</source>
        <translation>Speel alleen af wat tussen de momenten ligt</translation>
    </message>
    <message>
        <source>Play what has a star, in order</source>
        <translation>Speel af wat een ster heeft, op volgorde</translation>
    </message>
    <message>
        <source>Sound and picture</source>
        <translation>Geluid en beeld</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>Geluid uit of aan</translation>
    </message>
    <message>
        <source>Softer, louder</source>
        <translation>Zachter, harder</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Zachter</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Harder</translation>
    </message>
    <message>
        <source>Only sound, only picture</source>
        <translation>Alleen geluid, alleen beeld</translation>
    </message>
    <message>
        <source>Only sound</source>
        <translation>Alleen geluid</translation>
    </message>
    <message>
        <source>Only picture</source>
        <translation>Alleen beeld</translation>
    </message>
    <message>
        <source>Picture nearer, farther</source>
        <translation>Beeld dichtbij, ver weg</translation>
    </message>
    <message>
        <source>Picture nearer</source>
        <translation>Beeld dichterbij</translation>
    </message>
    <message>
        <source>Picture farther</source>
        <translation>Beeld verder weg</translation>
    </message>
    <message>
        <source>Move the enlarged picture</source>
        <translation>Verschuif het vergrote beeld</translation>
    </message>
    <message>
        <source>Draw an arrow, circle, spotlight, line</source>
        <translation>Teken een pijl, cirkel, spotlicht, lijn</translation>
    </message>
    <message>
        <source>Watch, code, look small, plan of the talk</source>
        <translation>Kijken, coderen, klein kijken, gespreksplan</translation>
    </message>
    <message>
        <source>Enlarged picture to the left</source>
        <translation>Vergroot beeld naar links</translation>
    </message>
    <message>
        <source>The same, with what is around it</source>
        <translation>Hetzelfde, met wat eromheen ligt</translation>
    </message>
    <message>
        <source>Only moments, only between them</source>
        <translation>Alleen momenten, alleen ertussen</translation>
    </message>
    <message>
        <source>Enlarged picture to the right</source>
        <translation>Vergroot beeld naar rechts</translation>
    </message>
    <message>
        <source>Enlarged picture up</source>
        <translation>Vergroot beeld omhoog</translation>
    </message>
    <message>
        <source>Enlarged picture down</source>
        <translation>Vergroot beeld omlaag</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Het hele beeld</translation>
    </message>
    <message>
        <source>Second camera: away, in the corner, beside, large</source>
        <translation>Tweede camera: weg, in de hoek, ernaast, groot</translation>
    </message>
    <message>
        <source>Hear the second camera, or the first film</source>
        <translation>Luister naar de tweede camera, of de eerste film</translation>
    </message>
    <message>
        <source>Set both films equal</source>
        <translation>Zet beide films gelijk</translation>
    </message>
    <message>
        <source>Keep a still</source>
        <translation>Bewaar een stilstaand beeld</translation>
    </message>
    <message>
        <source>Draw an arrow</source>
        <translation>Teken een pijl</translation>
    </message>
    <message>
        <source>Draw a circle</source>
        <translation>Teken een cirkel</translation>
    </message>
    <message>
        <source>Draw a spotlight</source>
        <translation>Teken een spotlicht</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>Teken een lijn</translation>
    </message>
    <message>
        <source>Put the pen away</source>
        <translation>Leg de pen weg</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>One picture; while playing 5 seconds</source>
        <translation>Eén beeld; tijdens afspelen 5 seconden</translation>
    </message>
    <message>
        <source>One picture back; while playing 5 seconds</source>
        <translation>Eén beeld terug; tijdens afspelen 5 seconden</translation>
    </message>
    <message>
        <source>One picture on; while playing 5 seconds</source>
        <translation>Eén beeld verder; tijdens afspelen 5 seconden</translation>
    </message>
    <message>
        <source>Always one picture</source>
        <translation>Altijd één beeld</translation>
    </message>
    <message>
        <source>Always one picture back</source>
        <translation>Altijd één beeld terug</translation>
    </message>
    <message>
        <source>Always one picture on</source>
        <translation>Altijd één beeld verder</translation>
    </message>
    <message>
        <source>One second</source>
        <translation>Eén seconde</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Eén seconde terug</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Eén seconde verder</translation>
    </message>
    <message>
        <source>Ten seconds</source>
        <translation>Tien seconden</translation>
    </message>
    <message>
        <source>Ten seconds back</source>
        <translation>Tien seconden terug</translation>
    </message>
    <message>
        <source>Ten seconds on</source>
        <translation>Tien seconden verder</translation>
    </message>
    <message>
        <source>Begin, end of the film</source>
        <translation>Begin, eind van de film</translation>
    </message>
    <message>
        <source>Begin of the film</source>
        <translation>Begin van de film</translation>
    </message>
    <message>
        <source>End of the film</source>
        <translation>Eind van de film</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Ga naar een tijd</translation>
    </message>
    <message>
        <source>Back to before the last jump</source>
        <translation>Terug naar vóór de laatste sprong</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Moment before</source>
        <translation>Moment ervoor</translation>
    </message>
    <message>
        <source>Moment after</source>
        <translation>Moment erna</translation>
    </message>
    <message>
        <source>What lies under the playhead, or near it</source>
        <translation>Wat bij de afspeelkop ligt</translation>
    </message>
    <message>
        <source>Near the playhead, backwards</source>
        <translation>Bij de afspeelkop, terug</translation>
    </message>
    <message>
        <source>Near the playhead, forwards</source>
        <translation>Bij de afspeelkop, verder</translation>
    </message>
    <message>
        <source>Lane above, lane below</source>
        <translation>Rij erboven, rij eronder</translation>
    </message>
    <message>
        <source>Lane above</source>
        <translation>Rij erboven</translation>
    </message>
    <message>
        <source>Lane below</source>
        <translation>Rij eronder</translation>
    </message>
    <message>
        <source>Fragment before</source>
        <translation>Fragment ervoor</translation>
    </message>
    <message>
        <source>Fragment after</source>
        <translation>Fragment erna</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Zoek in de lijst</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Coderen</translation>
    </message>
    <message>
        <source>About the teacher</source>
        <translation>Over de leerkracht</translation>
    </message>
    <message>
        <source>About a pupil</source>
        <translation>Over een leerling</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Over de groep</translation>
    </message>
    <message>
        <source>About nobody in particular</source>
        <translation>Over niemand in het bijzonder</translation>
    </message>
    <message>
        <source>First answer to the question about the code</source>
        <translation>Eerste antwoord op de vraag bij de code</translation>
    </message>
    <message>
        <source>Second answer to the question about the code</source>
        <translation>Tweede antwoord op de vraag bij de code</translation>
    </message>
    <message>
        <source>Third answer to the question about the code</source>
        <translation>Derde antwoord op de vraag bij de code</translation>
    </message>
    <message>
        <source>Look here again</source>
        <translation>Kijk hier nog eens</translation>
    </message>
    <message>
        <source>A phase of the lesson begins here</source>
        <translation>Hier begint een lesfase</translation>
    </message>
    <message>
        <source>Now the teacher talks</source>
        <translation>Nu praat de leerkracht</translation>
    </message>
    <message>
        <source>Now a pupil talks</source>
        <translation>Nu praat een leerling</translation>
    </message>
    <message>
        <source>Now the teacher talks, a pupil, both, nobody</source>
        <translation>Nu praat de leerkracht, een leerling, beiden, niemand</translation>
    </message>
    <message>
        <source>Moment before, after</source>
        <translation>Moment ervoor, erna</translation>
    </message>
    <message>
        <source>Fragment before, after</source>
        <translation>Fragment ervoor, erna</translation>
    </message>
    <message>
        <source>About teacher, pupil, group</source>
        <translation>Over leerkracht, leerling, groep</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>Antwoord op de vraag</translation>
    </message>
    <message>
        <source>Now both talk</source>
        <translation>Nu praten beiden</translation>
    </message>
    <message>
        <source>Now it is silent</source>
        <translation>Nu is het stil</translation>
    </message>
    <message>
        <source>From here on wipe who talks</source>
        <translation>Wis vanaf hier wie er praat</translation>
    </message>
    <message>
        <source>Write down and change</source>
        <translation>Opschrijven en wijzigen</translation>
    </message>
    <message>
        <source>Note at this place in the film</source>
        <translation>Notitie bij deze plek in de film</translation>
    </message>
    <message>
        <source>Note, title or name of what is chosen</source>
        <translation>Notitie, titel of naam van wat je koos</translation>
    </message>
    <message>
        <source>Star on or off</source>
        <translation>Ster erbij of eraf</translation>
    </message>
    <message>
        <source>The same once more, here</source>
        <translation>Hetzelfde nog een keer, hier</translation>
    </message>
    <message>
        <source>Split what is chosen here</source>
        <translation>Splits hier wat gekozen is</translation>
    </message>
    <message>
        <source>Give it a length, or take that away</source>
        <translation>Geef het een lengte, of haal die weg</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Leave a field; what you typed stays</source>
        <translation>Uit een veld; wat je typte blijft</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragmenten</translation>
    </message>
    <message>
        <source>Begin, end of a fragment</source>
        <translation>Begin, eind van een fragment</translation>
    </message>
    <message>
        <source>Begin of a fragment</source>
        <translation>Begin van een fragment</translation>
    </message>
    <message>
        <source>End of a fragment</source>
        <translation>Eind van een fragment</translation>
    </message>
    <message>
        <source>Go to that begin, end</source>
        <translation>Ga naar dat begin, eind</translation>
    </message>
    <message>
        <source>Go to the begin that was set</source>
        <translation>Naar het gezette begin</translation>
    </message>
    <message>
        <source>Go to the end that was set</source>
        <translation>Naar het gezette eind</translation>
    </message>
    <message>
        <source>Clear that begin, end</source>
        <translation>Haal dat begin, eind weg</translation>
    </message>
    <message>
        <source>Clear the begin that was set</source>
        <translation>Haal het gezette begin weg</translation>
    </message>
    <message>
        <source>Clear the end that was set</source>
        <translation>Haal het gezette eind weg</translation>
    </message>
    <message>
        <source>Cut the fragment, or cut around the moment</source>
        <translation>Knip het fragment, of knip om het moment heen</translation>
    </message>
    <message>
        <source>Begin one picture earlier, later</source>
        <translation>Begin één beeld eerder, later</translation>
    </message>
    <message>
        <source>Begin one picture earlier</source>
        <translation>Begin één beeld eerder</translation>
    </message>
    <message>
        <source>Begin one picture later</source>
        <translation>Begin één beeld later</translation>
    </message>
    <message>
        <source>End one picture earlier, later</source>
        <translation>Eind één beeld eerder, later</translation>
    </message>
    <message>
        <source>End one picture earlier</source>
        <translation>Eind één beeld eerder</translation>
    </message>
    <message>
        <source>End one picture later</source>
        <translation>Eind één beeld later</translation>
    </message>
    <message>
        <source>Begin one second earlier, later</source>
        <translation>Begin één seconde eerder, later</translation>
    </message>
    <message>
        <source>Begin one second earlier</source>
        <translation>Begin één seconde eerder</translation>
    </message>
    <message>
        <source>Begin one second later</source>
        <translation>Begin één seconde later</translation>
    </message>
    <message>
        <source>End one second earlier, later</source>
        <translation>Eind één seconde eerder, later</translation>
    </message>
    <message>
        <source>End one second earlier</source>
        <translation>Eind één seconde eerder</translation>
    </message>
    <message>
        <source>End one second later</source>
        <translation>Eind één seconde later</translation>
    </message>
    <message>
        <source>Show the fragment earlier, later</source>
        <translation>Laat het fragment eerder, later zien</translation>
    </message>
    <message>
        <source>Show the fragment earlier</source>
        <translation>Laat het fragment eerder zien</translation>
    </message>
    <message>
        <source>Show the fragment later</source>
        <translation>Laat het fragment later zien</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Kijken</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Coderen</translation>
    </message>
    <message>
        <source>Look small</source>
        <translation>Klein kijken</translation>
    </message>
    <message>
        <source>Plan of the talk</source>
        <translation>Gespreksplan</translation>
    </message>
    <message>
        <source>Mode before</source>
        <translation>Werkwijze ervoor</translation>
    </message>
    <message>
        <source>Mode after</source>
        <translation>Werkwijze erna</translation>
    </message>
    <message>
        <source>Mode after, before</source>
        <translation>Werkwijze erna, ervoor</translation>
    </message>
    <message>
        <source>Timeline nearer, farther</source>
        <translation>Tijdlijn dichtbij, ver weg</translation>
    </message>
    <message>
        <source>Timeline nearer</source>
        <translation>Tijdlijn dichterbij</translation>
    </message>
    <message>
        <source>Timeline farther</source>
        <translation>Tijdlijn verder weg</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>De hele film</translation>
    </message>
    <message>
        <source>Timeline to what is chosen</source>
        <translation>Tijdlijn naar wat gekozen is</translation>
    </message>
    <message>
        <source>Next part of the page, part before</source>
        <translation>Volgend deel van de pagina, vorig deel</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Volgend deel van de pagina</translation>
    </message>
    <message>
        <source>Part of the page before</source>
        <translation>Vorig deel van de pagina</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dit overzicht</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Code; one with a length: begin, end</source>
        <translation>Code; met lengte: begin, eind</translation>
    </message>
    <message>
        <source>Held: it lasts as long as that</source>
        <translation>Vasthouden: zo lang duurt de code</translation>
    </message>
    <message>
        <source>Give that code a length: begin, end</source>
        <translation>Code een lengte geven: begin, eind</translation>
    </message>
    <message>
        <source>Code with a fragment around it</source>
        <translation>Code met een fragment eromheen</translation>
    </message>
</context>
<context>
    <name>StudioMenus</name>
    <message>
        <source>Name…</source>
        <translation>Naam…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notitie…</translation>
    </message>
    <message>
        <source>Look here again</source>
        <translation>Hier nog eens kijken</translation>
    </message>
    <message>
        <source>A phase of the lesson begins…</source>
        <translation>Hier begint een lesfase…</translation>
    </message>
    <message>
        <source>Begin of a fragment</source>
        <translation>Begin van een fragment</translation>
    </message>
    <message>
        <source>End of a fragment</source>
        <translation>Eind van een fragment</translation>
    </message>
    <message>
        <source>Cut a fragment</source>
        <translation>Knip een fragment</translation>
    </message>
    <message>
        <source>Play only moments</source>
        <translation>Speel alleen momenten</translation>
    </message>
    <message>
        <source>Play only gaps</source>
        <translation>Speel alleen de rest</translation>
    </message>
    <message>
        <source>Play starred in order</source>
        <translation>Speel met ster, op volgorde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>Eén beeld terug</translation>
    </message>
    <message>
        <source>One picture on</source>
        <translation>Eén beeld verder</translation>
    </message>
    <message>
        <source>Keep a still</source>
        <translation>Stilstaand beeld bewaren</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Dichterbij</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Verder weg</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Het hele beeld</translation>
    </message>
    <message>
        <source>Only sound</source>
        <translation>Alleen geluid</translation>
    </message>
    <message>
        <source>Only picture</source>
        <translation>Alleen beeld</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pijl</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cirkel</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Spotlicht</translation>
    </message>
    <message>
        <source>Play again and again</source>
        <translation>Steeds opnieuw afspelen</translation>
    </message>
    <message>
        <source>Write on the card</source>
        <translation>Op de kaart schrijven</translation>
    </message>
    <message>
        <source>Open question…</source>
        <translation>Open vraag …</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>De hele kaart</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Vrijgeven …</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Keep a still of what is seen</source>
        <translation>Het beeld dat je ziet bewaren</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Eerder laten zien</translation>
    </message>
    <message>
        <source>Show later</source>
        <translation>Later laten zien</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog een keer hetzelfde</translation>
    </message>
    <message>
        <source>Begins at the playhead</source>
        <translation>Laten beginnen waar de film staat</translation>
    </message>
    <message>
        <source>Ends at the playhead</source>
        <translation>Laten eindigen waar de film staat</translation>
    </message>
    <message>
        <source>Split at the playhead</source>
        <translation>Splitsen waar de film staat</translation>
    </message>
    <message>
        <source>Join with fragment {number}, the next in the film</source>
        <translation>Samenvoegen met fragment {number}, het volgende in de film</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Haal de ster weg</translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation>Geef een ster</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Ask its question</source>
        <translation>Stel de vraag opnieuw</translation>
    </message>
    <message>
        <source>Cut a fragment around it</source>
        <translation>Knip er een fragment omheen</translation>
    </message>
    <message>
        <source>Give it a length</source>
        <translation>Geef het een lengte</translation>
    </message>
    <message>
        <source>Make it a point</source>
        <translation>Maak er een punt van</translation>
    </message>
    <message>
        <source>The same once more, here</source>
        <translation>Hetzelfde nog eens, hier</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Leerkracht</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand in het bijzonder</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>Volgt op</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
</context>
<context>
    <name>StudioModes</name>
    <message>
        <source>Watch</source>
        <translation>Kijken</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Coderen</translation>
    </message>
    <message>
        <source>Look small</source>
        <translation>Klein kijken</translation>
    </message>
    <message>
        <source>Talk plan</source>
        <translation>Gespreksplan</translation>
    </message>
</context>
<context>
    <name>StudioPage</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>this moment</source>
        <translation>dit moment</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Of {name}</source>
        <translation>Van {name}</translation>
    </message>
    <message>
        <source>Film {number} of {name}</source>
        <translation>Film {number} van {name}</translation>
    </message>
    <message>
        <source>This film cannot be played on this computer.</source>
        <translation>Deze film kan op deze computer niet worden afgespeeld.</translation>
    </message>
    <message>
        <source>All that you wrote is kept.</source>
        <translation>Alles wat je schreef, is bewaard.</translation>
    </message>
    <message>
        <source>The film cannot be read on from {time}.</source>
        <translation>De film is vanaf {time} niet meer te lezen.</translation>
    </message>
    <message>
        <source>Its file in the vault is damaged or gone. All that you wrote is kept. Restore the file from a copy of the vault.</source>
        <translation>Het bestand in de kluis is beschadigd of weg. Alles wat je schreef is bewaard. Zet het bestand terug uit een kopie van de kluis.</translation>
    </message>
    <message>
        <source>Fragment deleted. Ctrl+Z brings it back.</source>
        <translation>Fragment gewist. Ctrl+Z zet het terug.</translation>
    </message>
    <message>
        <source>Still taken away. Ctrl+Z brings it back.</source>
        <translation>Still weggehaald. Ctrl+Z zet hem terug.</translation>
    </message>
    <message>
        <source>Mark of the teacher deleted. Ctrl+Z brings it back.</source>
        <translation>Moment van de leerkracht gewist. Ctrl+Z zet het terug.</translation>
    </message>
    <message>
        <source>Phase deleted. Ctrl+Z brings it back.</source>
        <translation>Lesfase gewist. Ctrl+Z zet haar terug.</translation>
    </message>
    <message>
        <source>Moment deleted. Ctrl+Z brings it back.</source>
        <translation>Moment gewist. Ctrl+Z zet het terug.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>StudioPicture</name>
    <message>
        <source>This picture was kept already.</source>
        <translation>Dit beeld was al bewaard.</translation>
    </message>
    <message>
        <source>Still kept with fragment {number}.</source>
        <translation>Stilstaand beeld bewaard bij fragment {number}.</translation>
    </message>
    <message>
        <source>Still kept. It goes with the fragment that you cut around it.</source>
        <translation>Stilstaand beeld bewaard. Het hoort bij het fragment dat je eromheen knipt.</translation>
    </message>
</context>
<context>
    <name>StudioTagging</name>
    <message>
        <source>Code with a key first: this lane does not tell which is meant.</source>
        <translation>Codeer eerst met een toets: deze baan zegt niet welke code je bedoelt.</translation>
    </message>
    <message>
        <source>There are no moments yet.</source>
        <translation>Er zijn nog geen momenten.</translation>
    </message>
    <message>
        <source>There are no gaps: all of the film was coded.</source>
        <translation>Er is geen rest: de hele film is gecodeerd.</translation>
    </message>
    <message>
        <source>No moment has a star yet. The key + gives one.</source>
        <translation>Nog geen moment heeft een ster. De toets + geeft er een.</translation>
    </message>
</context>
<context>
    <name>SubjectPage</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>This may be written down twice.</source>
        <translation>Dit staat er misschien dubbel in.</translation>
    </message>
    <message>
        <source>{} looks the same.</source>
        <translation>{} lijkt dezelfde.</translation>
    </message>
    <message>
        <source>Lay side by side …</source>
        <translation>Naast elkaar leggen …</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
</context>
<context>
    <name>SupervisionCard</name>
    <message>
        <source>Supervision and intervision</source>
        <translation>Supervisie en intervisie</translation>
    </message>
    <message>
        <source>Nothing noted yet. Keep it here, without names, for your certificate.</source>
        <translation>Nog niets genoteerd. Houd het hier bij, zonder namen, voor je certificaat.</translation>
    </message>
    <message>
        <source>Note a session …</source>
        <translation>Noteer een sessie …</translation>
    </message>
    <message>
        <source>{year}: {sessions}, {hours} h</source>
        <translation>{year}: {sessions}, {hours} uur</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessie</numerusform>
            <numerusform>%n sessies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisionDialog</name>
    <message>
        <source>Change the session</source>
        <translation>Sessie wijzigen</translation>
    </message>
    <message>
        <source>Note a session</source>
        <translation>Sessie noteren</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisie</translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Scholing</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Wat voor sessie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Without names: say a teacher, a pupil.</source>
        <translation>Zonder namen: schrijf een leerkracht, een leerling.</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Wat ik leerde</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Bewaar de sessie</translation>
    </message>
    <message>
        <source>{names} is known to you by name. Leave the name out here.</source>
        <translation>{names} is een naam uit je dossiers. Laat de naam hier weg.</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Only sound</source>
        <translation>Alleen geluid</translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Add someone</source>
        <translation>Voeg iemand toe</translation>
    </message>
    <message>
        <source>This one was made already; who sat there stays as it is.</source>
        <translation>Deze is al geweest; wie er aan tafel zat, blijft zo staan.</translation>
    </message>
    <message>
        <source>At the table, and whether each agrees. One no is a no.</source>
        <translation>Wie aan tafel zit, en of elk het goed vindt. Eén nee is nee.</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>{} agrees that you work with the films</source>
        <translation>{} vindt goed dat je met de films werkt</translation>
    </message>
    <message>
        <source>{} said no to your work with the films</source>
        <translation>{} zei nee tegen jouw werk met de films</translation>
    </message>
    <message>
        <source>{} took back the yes to your work with the films</source>
        <translation>{} trok het ja voor jouw werk met de films in</translation>
    </message>
    <message>
        <source>The yes of {} to your work has ended</source>
        <translation>Het ja van {} voor jouw werk is afgelopen</translation>
    </message>
    <message>
        <source>There is no valid evidence of the yes of {} to your work</source>
        <translation>Er is geen geldig bewijs van het ja van {} voor jouw werk</translation>
    </message>
    <message>
        <source>{} was not asked yet whether you may work with the films</source>
        <translation>{} is nog niet gevraagd of je met de films mag werken</translation>
    </message>
    <message>
        <source>Nobody at the table was named yet</source>
        <translation>Er is nog niemand aan tafel genoemd</translation>
    </message>
    <message>
        <source>this is of a conversation: everyone says yes first</source>
        <translation>dit is van een gesprek: iedereen zegt eerst ja</translation>
    </message>
    <message>
        <source>Say who is there</source>
        <translation>Zeg wie erbij is</translation>
    </message>
    <message>
        <source>See who sits there</source>
        <translation>Bekijk wie er zit</translation>
    </message>
    <message>
        <source>Not everyone at the table has agreed yet</source>
        <translation>Nog niet iedereen aan tafel zei ja</translation>
    </message>
    <message>
        <source>still to be asked: {who}</source>
        <translation>nog vragen: {who}</translation>
    </message>
    <message>
        <source>someone without a name</source>
        <translation>iemand zonder naam</translation>
    </message>
    <message>
        <source>Record who agreed</source>
        <translation>Leg vast wie ja zei</translation>
    </message>
    <message>
        <source>Someone at the table said no</source>
        <translation>Iemand aan tafel zei nee</translation>
    </message>
    <message>
        <source>Everyone at the table has agreed</source>
        <translation>Iedereen aan tafel zei ja</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>one guardian refuses, and that decides</source>
        <translation>één ouder weigert, en dat beslist</translation>
    </message>
    <message>
        <source>all guardians with authority said yes</source>
        <translation>alle ouders met gezag zeiden ja</translation>
    </message>
    <message>
        <source>The pupil in focus may be filmed so: {}</source>
        <translation>De leerling op wie we letten mag zo gefilmd worden: {}</translation>
    </message>
    <message>
        <source>The pupil in focus may not be filmed yet: {}</source>
        <translation>De leerling op wie we letten mag nog niet gefilmd worden: {}</translation>
    </message>
    <message>
        <source>Record what they say</source>
        <translation>Leg vast wat zij zeggen</translation>
    </message>
    <message>
        <source>ask before you film; without a yes, no film</source>
        <translation>vraag het voordat je filmt; zonder ja geen film</translation>
    </message>
    <message>
        <source>answered on {}</source>
        <translation>beantwoord op {}</translation>
    </message>
    <message>
        <source>Record the answer …</source>
        <translation>Leg het antwoord vast …</translation>
    </message>
</context>
<context>
    <name>TalkBinding</name>
    <message>
        <source>Speech cannot be found on this computer: the model for it is not installed. What you mark yourself counts.</source>
        <translation>Spraak kan op deze computer niet worden gevonden: het model daarvoor is niet geïnstalleerd. Wat je zelf markeert, telt wel.</translation>
    </message>
    <message>
        <source>Speech and silence were found on this computer. In tests it missed about {missed} of 100 seconds of speech, more when the microphone is far off, and took {false} of 100 seconds of silence for speech. Murmuring in class counts as speech.</source>
        <translation>Spraak en stilte zijn op deze computer gevonden. In tests miste dat ongeveer {missed} van de 100 seconden spraak, meer als de microfoon ver weg staat, en telde het {false} van de 100 seconden stilte als spraak. Geroezemoes in de klas telt als spraak.</translation>
    </message>
</context>
<context>
    <name>TalkChooser</name>
    <message>
        <source>Teacher</source>
        <translation>Leerkracht</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stilte</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Who talks: {voice}</source>
        <translation>Wie praat: {voice}</translation>
    </message>
    <message>
        <source>Drag over the band to say who talks: the chosen voice gets the speech in it. Double-click for one whole stretch.</source>
        <translation>Sleep over de band om te zeggen wie praat: de gekozen stem krijgt de spraak daarin. Dubbelklik voor één heel stuk.</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Praten</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>When was it?</source>
        <translation>Wanneer was het?</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Waar ging het over?</translation>
    </message>
    <message>
        <source>A few words, without names of pupils. It stays in your vault.</source>
        <translation>Een paar woorden, zonder namen van leerlingen. Het blijft in je kluis.</translation>
    </message>
    <message>
        <source>Record the talk</source>
        <translation>Leg het gesprek vast</translation>
    </message>
    <message>
        <source>Record that it was told</source>
        <translation>Leg vast dat het verteld is</translation>
    </message>
    <message>
        <source>What did you tell {}?</source>
        <translation>Wat heb je aan {} verteld?</translation>
    </message>
    <message>
        <source>By word of mouth, only how it goes, and nothing that {} does not know.</source>
        <translation>Mondeling, alleen hoe het traject verloopt, en niets wat {} niet weet.</translation>
    </message>
    <message>
        <source>What did you talk about with {}?</source>
        <translation>Wat heb je met {} besproken?</translation>
    </message>
    <message>
        <source>{0} knows beforehand what you will tell {1}.</source>
        <translation>{0} weet vooraf wat je aan {1} vertelt.</translation>
    </message>
    <message>
        <source>{0} knows that you take this to your supervision, with {1}.</source>
        <translation>{0} weet dat je dit meeneemt naar je supervisie, bij {1}.</translation>
    </message>
    <message>
        <source>{0} knows what {1} gets this for, and could say no.</source>
        <translation>{0} weet waarvoor {1} dit krijgt, en kon nee zeggen.</translation>
    </message>
</context>
<context>
    <name>TalkFragments</name>
    <message>
        <source>No fragments yet. Cut them in the analysis.</source>
        <translation>Nog geen fragmenten. Knip ze in de analyse.</translation>
    </message>
    <message>
        <source>Open the talk plan</source>
        <translation>Open het gespreksplan</translation>
    </message>
    <message numerus="yes">
        <source>{name} does not want to see %n fragment(s).</source>
        <translation>
            <numerusform>{name} wil %n fragment niet zien.</numerusform>
            <numerusform>{name} wil %n fragmenten niet zien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkPane</name>
    <message>
        <source>Start the debrief</source>
        <translation>Start de nabespreking</translation>
    </message>
    <message>
        <source>It was held …</source>
        <translation>Is gehouden op …</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momenten</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragmenten</translation>
    </message>
    <message>
        <source>held on {date}</source>
        <translation>gehouden op {date}</translation>
    </message>
    <message>
        <source>planned on {date}</source>
        <translation>gepland op {date}</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>nog niet gepland</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Conversation plan</source>
        <translation>Gespreksplan</translation>
    </message>
    <message>
        <source>Pre-viewing</source>
        <translation>Voorkijken</translation>
    </message>
    <message>
        <source>Trying out</source>
        <translation>Uitproberen</translation>
    </message>
    <message>
        <source>The films are not to be worked with any more</source>
        <translation>Met de films mag niet meer worden gewerkt</translation>
    </message>
    <message>
        <source>{name} withdrew the consent; she may see them, and you can talk without</source>
        <translation>{name} trok de toestemming in. Zelf terugkijken mag, en een gesprek zonder beeld kan</translation>
    </message>
    <message>
        <source>See what is erased</source>
        <translation>Bekijk wat gewist wordt</translation>
    </message>
    <message>
        <source>The debrief can be held</source>
        <translation>De nabespreking kan gehouden worden</translation>
    </message>
    <message>
        <source>Film {number} is in the vault</source>
        <translation>Film {number} staat in de kluis</translation>
    </message>
    <message>
        <source>Film {number} is not in the vault yet</source>
        <translation>Film {number} staat nog niet in de kluis</translation>
    </message>
    <message>
        <source>filmed on {date}</source>
        <translation>gefilmd op {date}</translation>
    </message>
    <message>
        <source>Open film {number}</source>
        <translation>Open film {number}</translation>
    </message>
    <message>
        <source>The film was analysed</source>
        <translation>De film is geanalyseerd</translation>
    </message>
    <message>
        <source>The film was not analysed yet</source>
        <translation>De film is nog niet geanalyseerd</translation>
    </message>
    <message>
        <source>look, choose fragments, mark as analysed</source>
        <translation>kijk, kies fragmenten, markeer als geanalyseerd</translation>
    </message>
    <message>
        <source>analysed on {date}</source>
        <translation>geanalyseerd op {date}</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyseer</translation>
    </message>
    <message>
        <source>The debrief is on a later day than the film</source>
        <translation>De nabespreking is op een latere dag dan de film</translation>
    </message>
    <message>
        <source>possible from {date} on</source>
        <translation>kan vanaf {date}</translation>
    </message>
    <message>
        <source>The lesson was observed; the debrief is on the same day</source>
        <translation>De les is geobserveerd; de nabespreking is op dezelfde dag</translation>
    </message>
    <message>
        <source>The lesson was not observed yet; the debrief is on the same day</source>
        <translation>De les is nog niet geobserveerd; de nabespreking is op dezelfde dag</translation>
    </message>
    <message>
        <source>Open observation {number}</source>
        <translation>Open observatie {number}</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>After a question</source>
        <translation>Na een vraag</translation>
    </message>
    <message>
        <source>After an answer</source>
        <translation>Na een antwoord</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Leerkracht</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stilte</translation>
    </message>
    <message>
        <source>{when}: no wait known yet</source>
        <translation>{when}: nog geen wachttijd bekend</translation>
    </message>
    <message>
        <source>{when}: {count} ×, {mean} s on average, {median} s in the middle; {long} × 3 s or longer</source>
        <translation>{when}: {count} ×, gemiddeld {mean} s, middelste {median} s; {long} × 3 s of langer</translation>
    </message>
    <message>
        <source>Not said who</source>
        <translation>Niet gezegd wie</translation>
    </message>
    <message>
        <source>Talk and silence</source>
        <translation>Praten en stilte</translation>
    </message>
</context>
<context>
    <name>TalkSide</name>
    <message>
        <source>Fold the cards</source>
        <translation>Kaarten inklappen</translation>
    </message>
    <message>
        <source>Question cards</source>
        <translation>Vraagkaarten</translation>
    </message>
    <message>
        <source>{first} and question cards</source>
        <translation>{first} en vraagkaarten</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Zelfcheck</translation>
    </message>
</context>
<context>
    <name>TariffCard</name>
    <message>
        <source>Tariff, for offers</source>
        <translation>Tarief, voor offertes</translation>
    </message>
    <message>
        <source>Write an amount such as 95 or 1.450,00.</source>
        <translation>Schrijf een bedrag zoals 95 of 1.450,00.</translation>
    </message>
    <message>
        <source>Write a number of hours such as 16 or 16,5.</source>
        <translation>Schrijf een aantal uren zoals 16 of 16,5.</translation>
    </message>
    <message>
        <source>Euro per hour</source>
        <translation>Euro per uur</translation>
    </message>
    <message>
        <source>Hours per trajectory</source>
        <translation>Uren per traject</translation>
    </message>
    <message>
        <source>Euro per trajectory</source>
        <translation>Euro per traject</translation>
    </message>
    <message>
        <source>About VAT</source>
        <translation>Over btw</translation>
    </message>
    <message>
        <source>An amount per trajectory goes first. Without it, hours times euro per hour is offered.</source>
        <translation>Een bedrag per traject gaat voor. Zonder dat bedrag staat in de offerte: uren keer euro per uur.</translation>
    </message>
</context>
<context>
    <name>TeacherScreen</name>
    <message>
        <source>There is no fragment to look at yet.</source>
        <translation>Er is nog geen fragment om te bekijken.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhaal</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Tekening</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Conversation plan</source>
        <translation>Gespreksplan</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>5 counts back</source>
        <translation>5 tellen terug</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langzaam</translation>
    </message>
    <message>
        <source>Fragment {0} of {1}</source>
        <translation>Fragment {0} van {1}</translation>
    </message>
    <message>
        <source>repeats 1 count</source>
        <translation>herhaalt 1 tel</translation>
    </message>
    <message>
        <source>repeats {} counts</source>
        <translation>herhaalt {} tellen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>pijl links</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>pijl omlaag</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Stilzetten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>pijl rechts</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Geluid uit</translation>
    </message>
    <message>
        <source>Drawings off</source>
        <translation>Tekening uit</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>Dit moment</translation>
    </message>
    <message>
        <source>The teacher&apos;s moments are kept during the debrief itself.</source>
        <translation>Momenten van de leerkracht bewaar je bij de nabespreking zelf.</translation>
    </message>
</context>
<context>
    <name>TellPane</name>
    <message>
        <source>Data protection authority</source>
        <translation>Autoriteit Persoonsgegevens</translation>
    </message>
    <message>
        <source>The people concerned</source>
        <translation>De betrokkenen</translation>
    </message>
    <message>
        <source>You work there: tell at once, as the rules of the school say.</source>
        <translation>Je bent daar in dienst: vertel het meteen, zoals de regels van de school zeggen.</translation>
    </message>
    <message>
        <source>You are processor: tell at once. The school tells the authority.</source>
        <translation>Je bent verwerker: vertel het meteen. De school meldt het bij de Autoriteit Persoonsgegevens.</translation>
    </message>
    <message>
        <source>Choose your role there first: who answers for the data follows from it. Tell at once all the same.</source>
        <translation>Kies eerst je rol daar: daaruit volgt wie verantwoordelijk is voor de gegevens. Meld het toch meteen.</translation>
    </message>
    <message>
        <source>Who tells it follows from your role at the school: choose that first. Reckon with {} at the latest.</source>
        <translation>Wie dit meldt, volgt uit je rol op de school: kies die eerst. Reken met uiterlijk {}.</translation>
    </message>
    <message>
        <source>Nobody can read it, so it may not be needed: the schools decide.</source>
        <translation>Niemand kan het lezen, dus misschien is het niet nodig: de scholen beslissen.</translation>
    </message>
    <message>
        <source>Not needed: nobody can read it. What you noted here is enough.</source>
        <translation>Niet nodig: niemand kan het lezen. Wat je hier vastlegde is genoeg.</translation>
    </message>
    <message>
        <source>You are controller: tell within 72 hours, before {}.</source>
        <translation>Je bent verwerkingsverantwoordelijke: meld het binnen 72 uur, voor {}.</translation>
    </message>
    <message>
        <source>The schools do this, within 72 hours. Reckon with {} at the latest.</source>
        <translation>Dat doen de scholen, binnen 72 uur. Reken op uiterlijk {}.</translation>
    </message>
    <message>
        <source>The risk is high: tell them, in agreement with the schools.</source>
        <translation>Het risico is hoog: vertel het hun, in overleg met de scholen.</translation>
    </message>
    <message>
        <source>Needed when the risk for them is high.</source>
        <translation>Nodig als het risico voor hen hoog is.</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>Text that is read</source>
        <translation>Tekst die wordt gelezen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Version {0}, {1}, {2}</source>
        <translation>Versie {0}, {1}, {2}</translation>
    </message>
</context>
<context>
    <name>ThenNowCard</name>
    <message>
        <source>Then and now, in words</source>
        <translation>Toen en nu, in woorden</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Toen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Go to a time, such as 12:03</source>
        <translation>Ga naar een tijd, zoals 12:03</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Write a time such as 15.30.</source>
        <translation>Schrijf een tijd zoals 15.30.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>A time such as 15.30; may be left open</source>
        <translation>Een tijd zoals 15.30; mag open blijven</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>somebody speaks</source>
        <translation>iemand praat</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>Hele film</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Praten</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Lesfasen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragmenten</translation>
    </message>
    <message>
        <source>Of the teacher</source>
        <translation>Van de leerkracht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
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
            <numerusform>%n fragmenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of the teacher</source>
        <translation>
            <numerusform>%n teken van de leerkracht</numerusform>
            <numerusform>%n tekens van de leerkracht</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. Playhead at {time} of {length}.</source>
        <translation>{counts}. Afspeelkop op {time} van {length}.</translation>
    </message>
</context>
<context>
    <name>ToldRow</name>
    <message>
        <source>Choose your role …</source>
        <translation>Kies je rol …</translation>
    </message>
    <message>
        <source>{} told on</source>
        <translation>{} weet het sinds</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Verteld op</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Tools for the picture</source>
        <translation>Gereedschap voor het beeld</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Aanwijzer</translation>
    </message>
    <message>
        <source>Nearer; with Shift farther</source>
        <translation>Dichterbij; met Shift verder weg</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>Lijn tekenen</translation>
    </message>
    <message>
        <source>Draw an arrow</source>
        <translation>Pijl tekenen</translation>
    </message>
    <message>
        <source>Draw a circle</source>
        <translation>Cirkel tekenen</translation>
    </message>
    <message>
        <source>Draw a spotlight</source>
        <translation>Spotlicht tekenen</translation>
    </message>
    <message>
        <source>Erase what was drawn</source>
        <translation>Wissen wat getekend is</translation>
    </message>
    <message>
        <source>Keep a still</source>
        <translation>Stilstaand beeld bewaren</translation>
    </message>
    <message>
        <source>Wipe this picture clean</source>
        <translation>Alle tekening van dit beeld wissen</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Wit</translation>
    </message>
</context>
<context>
    <name>TrajectoryHeader</name>
    <message>
        <source>Trajectories</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>Now and consent</source>
        <translation>Nu en toestemming</translation>
    </message>
    <message>
        <source>What is due, consent, who sees what (F8)</source>
        <translation>Wat er nu is, toestemming, wie ziet wat (F8)</translation>
    </message>
    <message>
        <source>Write the development question</source>
        <translation>Schrijf de leerwens op</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Everything about {name} on one page</source>
        <translation>Alles over {name} op één pagina</translation>
    </message>
    <message>
        <source>{school} in {place}</source>
        <translation>{school} in {place}</translation>
    </message>
    <message>
        <source>Write what the pupil wants to learn</source>
        <translation>Schrijf op wat de leerling wil leren</translation>
    </message>
</context>
<context>
    <name>TrajectoryList</name>
    <message>
        <source>with video</source>
        <translation>met beeld</translation>
    </message>
    <message>
        <source>without video</source>
        <translation>zonder beeld</translation>
    </message>
    <message>
        <source>pupil</source>
        <translation>leerling</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles klaar</translation>
    </message>
    <message>
        <source>Filming is not possible yet</source>
        <translation>Filmen kan nog niet</translation>
    </message>
    <message>
        <source>no basis for filming pupils</source>
        <translation>basis voor filmen van leerlingen ontbreekt</translation>
    </message>
    <message>
        <source>no yes to work with the films</source>
        <translation>geen ja voor werken met de films</translation>
    </message>
    <message>
        <source>Analysis of film {}</source>
        <translation>Analyse van film {}</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>nog niet begonnen</translation>
    </message>
    <message>
        <source>{approved} of {parts} parts approved</source>
        <translation>{approved} van {parts} delen akkoord</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>nog geen datum</translation>
    </message>
    <message>
        <source>was planned: {}</source>
        <translation>was gepland: {}</translation>
    </message>
    <message>
        <source>before {}</source>
        <translation>voor {}</translation>
    </message>
</context>
<context>
    <name>TrajectoryModel</name>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>On which day was the intake held?</source>
        <translation>Op welke dag was de intake?</translation>
    </message>
    <message>
        <source>Record the intake</source>
        <translation>Leg de intake vast</translation>
    </message>
    <message>
        <source>Observation {number}</source>
        <translation>Observatie {number}</translation>
    </message>
    <message>
        <source>On which day did you observe the lesson?</source>
        <translation>Op welke dag observeerde je de les?</translation>
    </message>
    <message>
        <source>Record the observation</source>
        <translation>Leg de observatie vast</translation>
    </message>
    <message>
        <source>Conversation {number}</source>
        <translation>Gesprek {number}</translation>
    </message>
    <message>
        <source>Debrief {number}</source>
        <translation>Nabespreking {number}</translation>
    </message>
    <message>
        <source>On which day was it held?</source>
        <translation>Op welke dag was het?</translation>
    </message>
    <message>
        <source>Record the conversation</source>
        <translation>Leg het gesprek vast</translation>
    </message>
    <message>
        <source>Record the debrief</source>
        <translation>Leg de nabespreking vast</translation>
    </message>
    <message>
        <source>On which day is the conversation?</source>
        <translation>Op welke dag is het gesprek?</translation>
    </message>
    <message>
        <source>Plan the conversation</source>
        <translation>Plan het gesprek</translation>
    </message>
    <message>
        <source>Talk with parents</source>
        <translation>Gesprek met ouders</translation>
    </message>
    <message>
        <source>On which day is the talk? The pupil leads it and prepares it.</source>
        <translation>Op welke dag is het gesprek? De leerling leidt het en bereidt het voor.</translation>
    </message>
    <message>
        <source>Plan the talk</source>
        <translation>Plan het gesprek</translation>
    </message>
    <message>
        <source>On which day was the closing held?</source>
        <translation>Op welke dag was de afsluiting?</translation>
    </message>
    <message>
        <source>Close the trajectory</source>
        <translation>Sluit het traject af</translation>
    </message>
    <message>
        <source>On which day was the closing held? The films are erased {days} days after it.</source>
        <translation>Op welke dag was de afsluiting? De films worden {days} dagen daarna gewist.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>Record the follow-up</source>
        <translation>Leg de terugblik vast</translation>
    </message>
    <message>
        <source>On which day do you look back together? About three months is usual.</source>
        <translation>Op welke dag kijken jullie samen terug? Ongeveer drie maanden is gewoon.</translation>
    </message>
    <message>
        <source>Plan the follow-up</source>
        <translation>Plan de terugblik</translation>
    </message>
    <message>
        <source>Stop the trajectory</source>
        <translation>Stop het traject</translation>
    </message>
    <message>
        <source>Stop the trajectory? No reason is needed. Nothing goes to the school.</source>
        <translation>Traject stoppen? Een reden hoeft niet. Er gaat niets naar de school.</translation>
    </message>
    <message>
        <source>Reason, in own words</source>
        <translation>Reden, in eigen woorden</translation>
    </message>
</context>
<context>
    <name>TrajectoryPage</name>
    <message>
        <source>One film at a time.</source>
        <translation>Eén film tegelijk.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Er is niets gekopieerd.</translation>
    </message>
    <message>
        <source>No film is due now.</source>
        <translation>Er is nu geen film aan de beurt.</translation>
    </message>
    <message>
        <source>Another film is on its way in.</source>
        <translation>Er wordt al een film ingevoerd.</translation>
    </message>
    <message>
        <source>{name} withdrew the consent for your work with the films.</source>
        <translation>{name} trok de toestemming in voor jouw werk met de films.</translation>
    </message>
    <message>
        <source>There is no other ground to keep them.</source>
        <translation>Er is geen andere grond om ze te bewaren.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n film(s) …</source>
        <translation>
            <numerusform>Wis de film …</numerusform>
            <numerusform>Wis %n films …</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is recorded.</source>
        <translation>Het gesprek is vastgelegd.</translation>
    </message>
    <message>
        <source>The next one is planned on {date}. You can move or drop it.</source>
        <translation>Het volgende staat gepland op {date}. Je kunt het verzetten of laten vervallen.</translation>
    </message>
    <message>
        <source>Record the consent …</source>
        <translation>Toestemming vastleggen …</translation>
    </message>
    <message>
        <source>Film {number} is in the vault and verified.</source>
        <translation>Film {number} staat in de kluis en is nagekeken.</translation>
    </message>
    <message>
        <source>The second camera of film {number} is in the vault and verified.</source>
        <translation>De tweede camera van film {number} staat in de kluis en is nagekeken.</translation>
    </message>
    <message>
        <source>The original is still where it was. Erase it when you can.</source>
        <translation>Het origineel staat er nog. Wis het als het kan.</translation>
    </message>
    <message>
        <source>The original was erased. Format the card in the camera to be sure of it.</source>
        <translation>Het origineel is gewist. Formatteer de kaart in de camera om zeker te zijn.</translation>
    </message>
    <message>
        <source>The original could not be erased. Take it off the card yourself.</source>
        <translation>Het origineel kon niet worden gewist. Haal het zelf van de kaart.</translation>
    </message>
</context>
<context>
    <name>TrajectorySide</name>
    <message>
        <source>Who sees what</source>
        <translation>Wie ziet wat</translation>
    </message>
    <message>
        <source>only the goals</source>
        <translation>alleen de doelen</translation>
    </message>
    <message>
        <source>goals and agreements</source>
        <translation>doelen en afspraken</translation>
    </message>
    <message>
        <source>own logbook and records</source>
        <translation>eigen logboek en verslagen</translation>
    </message>
    <message>
        <source>own films and records</source>
        <translation>eigen films en verslagen</translation>
    </message>
    <message>
        <source>own records</source>
        <translation>eigen verslagen</translation>
    </message>
    <message>
        <source>only that a trajectory is under way</source>
        <translation>alleen dat er een traject loopt</translation>
    </message>
    <message>
        <source>the report, once it is released</source>
        <translation>het rapport, als het is vrijgegeven</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>everything in this trajectory</source>
        <translation>alles in dit traject</translation>
    </message>
    <message>
        <source>everything but the films</source>
        <translation>alles, behalve de films</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bestuur</translation>
    </message>
    <message>
        <source>what the pupil chooses each time</source>
        <translation>wat de leerling steeds kiest</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Who has seen what, who can see what?</source>
        <translation>Wie heeft wat gezien, wie kan wat zien?</translation>
    </message>
    <message>
        <source>May this go out? …</source>
        <translation>Mag dit naar buiten? …</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Leerkracht</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Ouders</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Previous moment</source>
        <translation>Vorig moment</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Volgend moment</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>What is heard and seen</source>
        <translation>Wat je hoort en ziet</translation>
    </message>
    <message>
        <source>Speed ({slower} slower, {faster} faster)</source>
        <translation>Snelheid ({slower} langzamer, {faster} sneller)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Geluid aan</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Geluid uit</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Opening the vault</source>
        <translation>De kluis gaat open</translation>
    </message>
    <message>
        <source>Opening the vault …</source>
        <translation>De kluis gaat open …</translation>
    </message>
    <message>
        <source>Try again in {} s</source>
        <translation>Weer proberen over {} s</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Open de kluis</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>The passphrase is: {}</source>
        <translation>De wachtzin is: {}</translation>
    </message>
    <message>
        <source>This is the demo vault.</source>
        <translation>Dit is de voorbeeldkluis.</translation>
    </message>
    <message>
        <source>Other vault …</source>
        <translation>Andere kluis …</translation>
    </message>
    <message>
        <source>New vault …</source>
        <translation>Nieuwe kluis …</translation>
    </message>
    <message>
        <source>Put back a backup …</source>
        <translation>Reservekopie terugzetten …</translation>
    </message>
    <message>
        <source>Something went wrong?</source>
        <translation>Is er iets misgegaan?</translation>
    </message>
    <message>
        <source>The recovery key fits. Choose a new passphrase; the recovery key stays the same.</source>
        <translation>De herstelsleutel past. Kies een nieuwe wachtzin; de herstelsleutel blijft dezelfde.</translation>
    </message>
    <message>
        <source>Type the nine groups of the recovery key as they stand on paper.</source>
        <translation>Typ de negen groepen van de herstelsleutel zoals ze op papier staan.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>De kluis zit op slot.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Put it back …</source>
        <translation>Zet hem terug …</translation>
    </message>
    <message>
        <source>A file of the vault is damaged or was replaced.</source>
        <translation>Een bestand van de kluis is beschadigd of vervangen.</translation>
    </message>
    <message>
        <source>It is the file that the passphrase opens. The recovery key may do.</source>
        <translation>Het is het bestand dat de wachtzin opent. Met de herstelsleutel lukt het misschien wel.</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Gebruik de herstelsleutel</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the vault back from a backup, in another folder.</source>
        <translation>Er is niets veranderd. Zet een reservekopie terug, in een andere map.</translation>
    </message>
    <message>
        <source>Which vault?</source>
        <translation>Welke kluis?</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>The vault</source>
        <translation>De kluis</translation>
    </message>
    <message>
        <source>{} minutes of rest</source>
        <translation>{} minuten rust</translation>
    </message>
    <message>
        <source>It lies in</source>
        <translation>Hij ligt in</translation>
    </message>
    <message>
        <source>not during a debrief</source>
        <translation>niet tijdens een nabespreking</translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Op slot na</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>Verander de wachtzin …</translation>
    </message>
    <message>
        <source>Save the passphrase</source>
        <translation>Bewaar de wachtzin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met bewaren …</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>In deze map kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>You can look at everything, but not change it.</source>
        <translation>Je kunt alles bekijken, maar niets veranderen.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>rule {number}</source>
        <translation>regel {number}</translation>
    </message>
</context>
<context>
    <name>ViewingDialog</name>
    <message>
        <source>Only to look at: {}</source>
        <translation>Alleen kijken: {}</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>Plek in de film</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Speel af</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Vanaf het begin</translation>
    </message>
    <message>
        <source>Looking only: nothing is handed over, and it is written down.</source>
        <translation>Alleen kijken: er wordt niets meegegeven, en het komt in het register.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeer</translation>
    </message>
</context>
<context>
    <name>WaitingForms</name>
    <message>
        <source>Forms that wait for a signature</source>
        <translation>Formulieren die op een handtekening wachten</translation>
    </message>
    <message>
        <source>Somebody else answers by now: let a new form be signed.</source>
        <translation>Intussen beslist iemand anders: laat een nieuw formulier tekenen.</translation>
    </message>
    <message>
        <source>Add scan or photo …</source>
        <translation>Voeg scan of foto toe …</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation>Wacht er niet meer op</translation>
    </message>
</context>
<context>
    <name>WatchStage</name>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Speel af</translation>
    </message>
    <message>
        <source>{at} of {length}</source>
        <translation>{at} van {length}</translation>
    </message>
</context>
<context>
    <name>WhatPane</name>
    <message>
        <source>What happened?</source>
        <translation>Wat gebeurde er?</translation>
    </message>
    <message>
        <source>In your own words, without names: this stands in the notification.</source>
        <translation>In je eigen woorden, zonder namen: dit komt in de melding.</translation>
    </message>
    <message>
        <source>At what time found</source>
        <translation>Hoe laat ontdekt</translation>
    </message>
    <message>
        <source>When did you find it?</source>
        <translation>Wanneer ontdekte je het?</translation>
    </message>
    <message>
        <source>The 72 hours begin here. Without a time they begin with the day.</source>
        <translation>De 72 uur beginnen hier. Zonder tijd beginnen ze met de dag.</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Ontdekt op</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation>Wanneer gebeurde het?</translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message>
        <source>Who and where</source>
        <translation>Wie en waar</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Leerkracht</translation>
    </message>
    <message>
        <source>Special-needs coordinator</source>
        <translation>Intern begeleider</translation>
    </message>
    <message>
        <source>Who is coached?</source>
        <translation>Wie wordt gecoacht?</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Pupil code</source>
        <translation>Leerlingcode</translation>
    </message>
    <message>
        <source>Stands for the name where the name may not go.</source>
        <translation>Staat voor de naam waar de naam niet mag komen.</translation>
    </message>
    <message>
        <source>Who is sixteen or older decides without the guardians.</source>
        <translation>Wie zestien of ouder is, beslist zonder de ouders.</translation>
    </message>
    <message>
        <source>Name of the teacher</source>
        <translation>Naam van de leerkracht</translation>
    </message>
    <message>
        <source>Name of the special-needs coordinator</source>
        <translation>Naam van de intern begeleider</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of the pupil</source>
        <translation>Naam van de leerling</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>in het archief</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>School board</source>
        <translation>Bestuur</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>Only this: {}</source>
        <translation>Alleen dit: {}</translation>
    </message>
    <message>
        <source>All for this purpose: {}</source>
        <translation>Alles voor dit doel: {}</translation>
    </message>
    <message>
        <source>All about this: {}</source>
        <translation>Alles over dit materiaal: {}</translation>
    </message>
    <message>
        <source>All for {}</source>
        <translation>Alles voor {}</translation>
    </message>
    <message>
        <source>Everything that {} said yes to</source>
        <translation>Alles waar {} ja tegen zei</translation>
    </message>
    <message>
        <source>Only these fragments:</source>
        <translation>Alleen deze fragmenten:</translation>
    </message>
    <message>
        <source>{0}: {1} consents</source>
        <translation>{0}: {1} toestemmingen</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>Withdraw: {}</source>
        <translation>Intrekken: {}</translation>
    </message>
    <message>
        <source>{} withdraws it: from now on nothing goes out for this, a reason is not needed, and the register keeps that it was given and that it ended.</source>
        <translation>{} trekt het in: vanaf nu gaat hiervoor niets meer naar buiten, een reden is niet nodig, en het register houdt vast dat het is gegeven en geëindigd.</translation>
    </message>
    <message>
        <source>{} withdraw it: from now on nothing goes out for this, a reason is not needed, and the register keeps that it was given and that it ended.</source>
        <translation>{} trekken het in: vanaf nu gaat hiervoor niets meer naar buiten, een reden is niet nodig, en het register houdt vast dat het is gegeven en geëindigd.</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Nu intrekken</translation>
    </message>
    <message>
        <source>Orally</source>
        <translation>Mondeling</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>How was it said?</source>
        <translation>Hoe is het gezegd?</translation>
    </message>
    <message>
        <source>When was it said?</source>
        <translation>Wanneer is het gezegd?</translation>
    </message>
    <message>
        <source>Tick first which fragments.</source>
        <translation>Vink eerst aan welke fragmenten.</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>Houd de toestemming</translation>
    </message>
</context>
<context>
    <name>WorkingGoalRow</name>
    <message>
        <source>This is how I am going to work on it …</source>
        <translation>Zo ga ik eraan werken …</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>Working goal {number}</source>
        <translation>Werkdoel {number}</translation>
    </message>
    <message>
        <source>{goal}: from</source>
        <translation>{goal}: van</translation>
    </message>
    <message>
        <source>{goal}: until</source>
        <translation>{goal}: tot en met</translation>
    </message>
    <message>
        <source>Remove working goal {number}</source>
        <translation>Haal werkdoel {number} weg</translation>
    </message>
</context>
<context>
    <name>WorkingPointRow</name>
    <message>
        <source>After cycle {number}</source>
        <translation>Na ronde {number}</translation>
    </message>
    <message>
        <source>scale {value}</source>
        <translation>schaal {value}</translation>
    </message>
    <message>
        <source>No working point was written down.</source>
        <translation>Er is geen werkpunt opgeschreven.</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Niet geprobeerd</translation>
    </message>
    <message>
        <source>What came of it after cycle {number}</source>
        <translation>Wat ervan kwam na ronde {number}</translation>
    </message>
    <message>
        <source>In words, after cycle {number}</source>
        <translation>In woorden, na ronde {number}</translation>
    </message>
    <message>
        <source>What did you see with the children?</source>
        <translation>Wat zag je bij de kinderen?</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>ZoomChip</name>
    <message>
        <source>The whole picture</source>
        <translation>Het hele beeld</translation>
    </message>
</context>
<context>
    <name>_BondRow</name>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Has authority (gezag)</source>
        <translation>Heeft gezag</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Akkoord op</translation>
    </message>
    <message>
        <source>{} does not decide any more</source>
        <translation>{} beslist niet meer</translation>
    </message>
    <message>
        <source>Unlink this guardian</source>
        <translation>Gezaghebbende loskoppelen</translation>
    </message>
</context>
<context>
    <name>_Cell</name>
    <message>
        <source>Group {0}: {1}</source>
        <translation>Groep {0}: {1}</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>If …</source>
        <translation>Als …</translation>
    </message>
    <message>
        <source>it gets hard or I get stuck</source>
        <translation>het lastig wordt of ik vastzit</translation>
    </message>
    <message>
        <source>then …</source>
        <translation>dan …</translation>
    </message>
    <message>
        <source>this is what I do first</source>
        <translation>doe ik eerst dit</translation>
    </message>
    <message>
        <source>Who helps me?</source>
        <translation>Wie helpt mij?</translation>
    </message>
    <message>
        <source>name, or: nobody needed</source>
        <translation>naam, of: niemand nodig</translation>
    </message>
    <message>
        <source>A working goal without words</source>
        <translation>Een werkdoel zonder woorden</translation>
    </message>
</context>
<context>
    <name>_Conflict</name>
    <message>
        <source>Take over</source>
        <translation>Neem over</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>{key} is the key of “{name}”. If you take it, that one gets {other}.</source>
        <translation>{key} is de toets van „{name}”. Neem je hem over, dan krijgt die code {other}.</translation>
    </message>
</context>
<context>
    <name>_ConsentCard</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All consents</source>
        <translation>Alle toestemmingen</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>Consent of {name}</source>
        <translation>Toestemming van {name}</translation>
    </message>
    <message>
        <source>Yes, in own words, {date}</source>
        <translation>Ja, in eigen woorden, {date}</translation>
    </message>
    <message>
        <source>{answer}; signature is missing</source>
        <translation>{answer}; handtekening ontbreekt</translation>
    </message>
    <message>
        <source>{answer}, until {date}</source>
        <translation>{answer}, tot {date}</translation>
    </message>
    <message>
        <source>{answer}, {date}</source>
        <translation>{answer}, {date}</translation>
    </message>
</context>
<context>
    <name>_FilmWindow</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
</context>
<context>
    <name>_GroupEdit</name>
    <message>
        <source>Group {0} of {1}</source>
        <translation>Groep {0} van {1}</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>{part}, open</source>
        <translation>{part}, open</translation>
    </message>
</context>
<context>
    <name>_LettersCard</name>
    <message>
        <source>Letters …</source>
        <translation>Brieven …</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Offer, agreement, and what parents and class are told.</source>
        <translation>Offerte, overeenkomst, en wat ouders en klas horen.</translation>
    </message>
    <message>
        <source>Offer, agreement, and what the parents are told.</source>
        <translation>Offerte, overeenkomst, en wat de ouders horen.</translation>
    </message>
</context>
<context>
    <name>_LogoPicture</name>
    <message>
        <source>Logo of the practice</source>
        <translation>Logo van de praktijk</translation>
    </message>
</context>
<context>
    <name>_MomentCard</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message>
        <source>By what do we see it?</source>
        <translation>Waaraan zien we het?</translation>
    </message>
    <message>
        <source>Codes that count for it</source>
        <translation>Codes die ervoor tellen</translation>
    </message>
    <message>
        <source>Kind of goal {number}</source>
        <translation>Soort van doel {number}</translation>
    </message>
    <message>
        <source>Indicator {at} of goal {number}</source>
        <translation>Indicator {at} van doel {number}</translation>
    </message>
    <message>
        <source>what an outsider would see</source>
        <translation>wat een buitenstaander zou zien</translation>
    </message>
    <message>
        <source>With {least} to {most} sentences you can measure better later.</source>
        <translation>Met {least} tot {most} zinnen kun je later beter meten.</translation>
    </message>
    <message>
        <source>of the lens {name}</source>
        <translation>van de kijkwijzer {name}</translation>
    </message>
</context>
<context>
    <name>_OwnCards</name>
    <message>
        <source>Own card …</source>
        <translation>Eigen kaart …</translation>
    </message>
    <message>
        <source>Your own cards</source>
        <translation>Je eigen kaarten</translation>
    </message>
    <message>
        <source>None in this model yet.</source>
        <translation>Nog geen in dit model.</translation>
    </message>
    <message>
        <source>Change: {card}</source>
        <translation>Wijzigen: {card}</translation>
    </message>
    <message>
        <source>More for {card}</source>
        <translation>Meer voor {card}</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Zetten in</translation>
    </message>
    <message>
        <source>My own cards</source>
        <translation>Mijn eigen kaarten</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>By what do we see it?</source>
        <translation>Waaraan zien we het?</translation>
    </message>
    <message>
        <source>Codes: {names}</source>
        <translation>Codes: {names}</translation>
    </message>
</context>
<context>
    <name>_Questions</name>
    <message>
        <source>Asked when a code was tagged</source>
        <translation>Gevraagd na het coderen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>How can we tell?</source>
        <translation>Waaraan zien we dat?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Wat hielp?</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Wat zat in de weg?</translation>
    </message>
    <message>
        <source>A working goal without words</source>
        <translation>Een werkdoel zonder woorden</translation>
    </message>
    <message>
        <source>for: {goal}; until {date}</source>
        <translation>voor: {goal}; tot en met {date}</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Gehaald</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Bijna</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>How it went: {goal}</source>
        <translation>Hoe het ging: {goal}</translation>
    </message>
</context>
<context>
    <name>_Seat</name>
    <message>
        <source>Role or initials</source>
        <translation>Rol of initialen</translation>
    </message>
    <message>
        <source>Who, {number}</source>
        <translation>Wie, {number}</translation>
    </message>
    <message>
        <source>Agrees, {number}:</source>
        <translation>Vindt het goed, {number}:</translation>
    </message>
    <message>
        <source>Answered, {number}</source>
        <translation>Beantwoord, {number}</translation>
    </message>
    <message>
        <source>Orally</source>
        <translation>Mondeling</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Schriftelijk</translation>
    </message>
    <message>
        <source>How, {number}:</source>
        <translation>Hoe, {number}:</translation>
    </message>
    <message>
        <source>Text and signature …</source>
        <translation>Tekst en handtekening …</translation>
    </message>
    <message>
        <source>Text and signature of {number} …</source>
        <translation>Tekst en handtekening van {number} …</translation>
    </message>
    <message>
        <source>The evidence of the answer is gone: ask again.</source>
        <translation>Het bewijs van het antwoord is weg: vraag het opnieuw.</translation>
    </message>
    <message>
        <source>No on {}, as the register of consents says.</source>
        <translation>Nee op {}, zoals vastgelegd bij de toestemmingen.</translation>
    </message>
    <message>
        <source>Yes on {}, as the register of consents says.</source>
        <translation>Ja op {}, zoals vastgelegd bij de toestemmingen.</translation>
    </message>
    <message>
        <source>Take {number} from the table</source>
        <translation>Haal {number} van de tafel</translation>
    </message>
</context>
<context>
    <name>_SessionRow</name>
    <message>
        <source>Supervision</source>
        <translation>Supervisie</translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Scholing</translation>
    </message>
    <message>
        <source>A known name stands in it: {names}.</source>
        <translation>Er staat een naam uit je dossiers in: {names}.</translation>
    </message>
    <message>
        <source>Change the session of {day}</source>
        <translation>Wijzig de sessie van {day}</translation>
    </message>
    <message>
        <source>Remove the session of {day}</source>
        <translation>Verwijder de sessie van {day}</translation>
    </message>
</context>
<context>
    <name>_Slot</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>may be left open</source>
        <translation>mag open blijven</translation>
    </message>
    <message>
        <source>This day falls in the school holidays.</source>
        <translation>Deze dag valt in de schoolvakantie.</translation>
    </message>
    <message>
        <source>Write a time such as 15.30.</source>
        <translation>Schrijf een tijd zoals 15.30.</translation>
    </message>
</context>
<context>
    <name>_Still</name>
    <message>
        <source>What is to be seen?</source>
        <translation>Wat is te zien?</translation>
    </message>
    <message>
        <source>Go to the still at {time}</source>
        <translation>Ga naar de still op {time}</translation>
    </message>
    <message>
        <source>Title of the still at {time}</source>
        <translation>Titel van de still op {time}</translation>
    </message>
    <message>
        <source>Take the still at {time} away</source>
        <translation>Haal de still op {time} weg</translation>
    </message>
    <message>
        <source>Release the still at {time} …</source>
        <translation>Geef het beeld van {time} vrij …</translation>
    </message>
</context>
<context>
    <name>_TypedTwice</name>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Sterk genoeg.</translation>
    </message>
    <message>
        <source>Not strong enough yet.</source>
        <translation>Nog niet sterk genoeg.</translation>
    </message>
    <message>
        <source>Take five or more words that do not belong together.</source>
        <translation>Neem vijf of meer woorden die niets met elkaar te maken hebben.</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Dit is niet hetzelfde als hierboven.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New trajectory</source>
        <translation>Nieuw traject</translation>
    </message>
    <message>
        <source>Import film …</source>
        <translation>Film invoeren …</translation>
    </message>
    <message>
        <source>May this go out? …</source>
        <translation>Mag dit naar buiten? …</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Kluis op slot</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sluit af</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Doe opnieuw</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Kijkwijzers</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Vrijgaven</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Check proof …</source>
        <translation>Controleer bewijs …</translation>
    </message>
    <message>
        <source>Something went wrong …</source>
        <translation>Er is iets misgegaan …</translation>
    </message>
    <message>
        <source>Demo dossier</source>
        <translation>Voorbeelddossier</translation>
    </message>
    <message>
        <source>About Beeldcoach</source>
        <translation>Over Beeldcoach</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>annotation_files</name>
    <message>
        <source>Choose a file with annotations</source>
        <translation>Kies een bestand met aantekeningen</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Where is the backup {} now?</source>
        <translation>Waar is de reservekopie {} nu?</translation>
    </message>
    <message>
        <source>Only when it is erased or broken: from then on no proof of erasure tells of it. The files on that disk stay as they are.</source>
        <translation>Alleen als hij gewist of stuk is: geen bewijs van wissen noemt hem daarna nog. De bestanden op die schijf blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Is the backup {} no more?</source>
        <translation>Bestaat de reservekopie {} niet meer?</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Haal hem van de lijst</translation>
    </message>
    <message>
        <source>There is no backup that is whole.</source>
        <translation>Er is geen reservekopie die heel is.</translation>
    </message>
    <message>
        <source>There is no backup of the vault.</source>
        <translation>Er is geen reservekopie van de kluis.</translation>
    </message>
    <message>
        <source>The last backup is of today.</source>
        <translation>De laatste reservekopie is van vandaag.</translation>
    </message>
    <message>
        <source>The last backup is of yesterday.</source>
        <translation>De laatste reservekopie is van gisteren.</translation>
    </message>
    <message>
        <source>The last backup is {} days old.</source>
        <translation>De laatste reservekopie is {} dagen oud.</translation>
    </message>
    <message>
        <source>Begun on {}, and not complete</source>
        <translation>Begonnen op {}, en niet af</translation>
    </message>
    <message>
        <source>{day}, films and other files: {files}, {size}</source>
        <translation>{day}, films en andere bestanden: {files}, {size}</translation>
    </message>
    <message>
        <source>Checked on {}: whole</source>
        <translation>Gecontroleerd op {}: heel</translation>
    </message>
</context>
<context>
    <name>consent_flows</name>
    <message>
        <source>Consent receipt {}</source>
        <translation>Ontvangstbewijs toestemming {}</translation>
    </message>
    <message>
        <source>Register {}</source>
        <translation>Register {}</translation>
    </message>
    <message>
        <source>Consent form {}</source>
        <translation>Toestemmingsformulier {}</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Choose the signed form</source>
        <translation>Kies het getekende formulier</translation>
    </message>
    <message>
        <source>Signed forms (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Getekende formulieren (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>consent_words</name>
    <message>
        <source>Always allowed</source>
        <translation>Mag altijd</translation>
    </message>
    <message>
        <source>Never possible</source>
        <translation>Kan nooit</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Yes, not proven</source>
        <translation>Ja, zonder bewijs</translation>
    </message>
    <message>
        <source>Yes, orally</source>
        <translation>Ja, mondeling</translation>
    </message>
    <message>
        <source>Yes, in writing</source>
        <translation>Ja, schriftelijk</translation>
    </message>
    <message>
        <source>{name} says yes: {purpose}</source>
        <translation>{name} zegt ja: {purpose}</translation>
    </message>
    <message>
        <source>{name} says no: {purpose}</source>
        <translation>{name} zegt nee: {purpose}</translation>
    </message>
    <message>
        <source>{name} withdraws: {purpose}</source>
        <translation>{name} trekt in: {purpose}</translation>
    </message>
    <message>
        <source>{name} approves the report</source>
        <translation>{name} geeft akkoord op het rapport</translation>
    </message>
    <message>
        <source>Release begun: {purpose}</source>
        <translation>Vrijgave begonnen: {purpose}</translation>
    </message>
    <message>
        <source>Release completed</source>
        <translation>Vrijgave afgerond</translation>
    </message>
    <message>
        <source>Release broken off</source>
        <translation>Vrijgave afgebroken</translation>
    </message>
    <message>
        <source>Release refused: {purpose}</source>
        <translation>Vrijgave geweigerd: {purpose}</translation>
    </message>
    <message>
        <source>Film put in the vault</source>
        <translation>Film in de kluis gezet</translation>
    </message>
    <message>
        <source>Film erased from the vault</source>
        <translation>Film gewist uit de kluis</translation>
    </message>
    <message>
        <source>Shown, nothing went out: {purpose}</source>
        <translation>Getoond, niets ging naar buiten: {purpose}</translation>
    </message>
    <message>
        <source>Talked through beforehand: {purpose}</source>
        <translation>Vooraf besproken: {purpose}</translation>
    </message>
    <message>
        <source>{name} promises to keep copies private</source>
        <translation>{name} belooft kopieën voor zich te houden</translation>
    </message>
    <message>
        <source>The board was told orally</source>
        <translation>Het bestuur is mondeling bijgepraat</translation>
    </message>
    <message>
        <source>Whether she may know of a release was decided</source>
        <translation>Beslist of zij van een vrijgave mag weten</translation>
    </message>
    <message>
        <source>Who is in view was recorded</source>
        <translation>Vastgelegd wie in beeld is</translation>
    </message>
    <message>
        <source>Unrecognisable copy looked at</source>
        <translation>Onherkenbare kopie bekeken</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Teruggevraagd</translation>
    </message>
    <message>
        <source>Answer to asking back</source>
        <translation>Antwoord op terugvragen</translation>
    </message>
    <message>
        <source>Trajectory erased</source>
        <translation>Traject gewist</translation>
    </message>
    <message>
        <source>Everything about a person erased</source>
        <translation>Alles over een persoon gewist</translation>
    </message>
    <message>
        <source>Personal texts erased</source>
        <translation>Persoonlijke teksten gewist</translation>
    </message>
    <message>
        <source>Kept longer, with new consent</source>
        <translation>Langer bewaard, met nieuwe toestemming</translation>
    </message>
    <message>
        <source>The clock was set back</source>
        <translation>De klok is teruggezet</translation>
    </message>
    <message>
        <source>The clock jumped ahead</source>
        <translation>De klok sprong vooruit</translation>
    </message>
    <message>
        <source>Incident recorded</source>
        <translation>Incident vastgelegd</translation>
    </message>
    <message>
        <source>What was erased is gone from a backup</source>
        <translation>Wat gewist was, is uit een reservekopie weg</translation>
    </message>
    <message>
        <source>Backup is no more</source>
        <translation>Reservekopie bestaat niet meer</translation>
    </message>
    <message>
        <source>Vault put back from a backup</source>
        <translation>Kluis teruggezet uit een reservekopie</translation>
    </message>
    <message>
        <source>What was withdrawn after the backup was looked into</source>
        <translation>Nagegaan wat er na de reservekopie is ingetrokken</translation>
    </message>
    <message>
        <source>you broke it off yourself</source>
        <translation>je brak het zelf af</translation>
    </message>
    <message>
        <source>what allowed it was taken back</source>
        <translation>wat het toestond, is ingetrokken</translation>
    </message>
    <message>
        <source>its ten minutes were over</source>
        <translation>de tien minuten waren om</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>het bestand kon niet worden geschreven</translation>
    </message>
    <message>
        <source>the computer stopped before anything was out</source>
        <translation>de computer stopte voor er iets naar buiten was</translation>
    </message>
    <message>
        <source>{words}: {thing}, for {purpose}</source>
        <translation>{words}: {thing}, voor {purpose}</translation>
    </message>
    <message>
        <source>{words} (no. {number})</source>
        <translation>{words} (nr. {number})</translation>
    </message>
    <message>
        <source>Release begun</source>
        <translation>Vrijgave begonnen</translation>
    </message>
    <message>
        <source>Shown, nothing went out</source>
        <translation>Laten zien, niets meegegeven</translation>
    </message>
    <message>
        <source>Release broken off by you</source>
        <translation>Vrijgave door jou afgebroken</translation>
    </message>
    <message>
        <source>Release broken off: what allowed it was taken back</source>
        <translation>Vrijgave afgebroken: ingetrokken wat het mogelijk maakte</translation>
    </message>
    <message>
        <source>Release broken off: its ten minutes were over</source>
        <translation>Vrijgave afgebroken: de tien minuten waren om</translation>
    </message>
    <message>
        <source>no of {names}, {date}</source>
        <translation>nee van {names}, {date}</translation>
    </message>
    <message>
        <source>signature, {date}</source>
        <translation>handtekening, {date}</translation>
    </message>
    <message>
        <source>scan, {date}</source>
        <translation>scan, {date}</translation>
    </message>
    <message>
        <source>conversation, {date}</source>
        <translation>gesprek, {date}</translation>
    </message>
    <message>
        <source>signature is missing</source>
        <translation>handtekening ontbreekt</translation>
    </message>
    <message>
        <source>evidence does not match</source>
        <translation>bewijs klopt niet</translation>
    </message>
    <message>
        <source>on paper, no scan, {date}</source>
        <translation>op papier, geen scan, {date}</translation>
    </message>
    <message>
        <source>withdrawn, {date}</source>
        <translation>ingetrokken, {date}</translation>
    </message>
    <message>
        <source>withdrawn by letter, {date}</source>
        <translation>ingetrokken met een brief, {date}</translation>
    </message>
    <message>
        <source>withdrawn by e-mail, {date}</source>
        <translation>ingetrokken met een e-mail, {date}</translation>
    </message>
    <message>
        <source>withdrawn on a form, {date}</source>
        <translation>ingetrokken met een formulier, {date}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>{words}, by {count} days</source>
        <translation>{words}, {count} dagen</translation>
    </message>
    <message>
        <source>{words}, by {count} hours</source>
        <translation>{words}, {count} uur</translation>
    </message>
    <message>
        <source>{words}, by {count} minutes</source>
        <translation>{words}, {count} minuten</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>One guardian refuses</source>
        <translation>Eén ouder weigert</translation>
    </message>
    <message>
        <source>{name} was not asked in person yet</source>
        <translation>Nog niet gevraagd aan {name} zelf</translation>
    </message>
    <message>
        <source>yes of {names}</source>
        <translation>ja van {names}</translation>
    </message>
    <message>
        <source>no of {names}</source>
        <translation>nee van {names}</translation>
    </message>
    <message>
        <source>{said}: ended on {date}</source>
        <translation>{said}: geëindigd op {date}</translation>
    </message>
    <message>
        <source>Yes: {purpose}</source>
        <translation>Ja: {purpose}</translation>
    </message>
    <message>
        <source>No: {purpose}</source>
        <translation>Nee: {purpose}</translation>
    </message>
    <message>
        <source>Withdrawn: {purpose}</source>
        <translation>Ingetrokken: {purpose}</translation>
    </message>
    <message>
        <source>made unrecognisable</source>
        <translation>onherkenbaar</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>zonder geluid</translation>
    </message>
    <message>
        <source>to look at only</source>
        <translation>alleen kijken</translation>
    </message>
    <message>
        <source>the coach is there</source>
        <translation>coach erbij</translation>
    </message>
    <message>
        <source>{name} answers in person.</source>
        <translation>{name} antwoordt voor zichzelf.</translation>
    </message>
    <message>
        <source>{name} can be seen in a film of {coachee} and answers for that.</source>
        <translation>{name} is te zien op een film van {coachee} en antwoordt daarvoor.</translation>
    </message>
    <message>
        <source>{name} is not sixteen yet: everyone with authority decides, and one no is a no. Ask {name} too.</source>
        <translation>{name} is nog geen zestien: iedereen met gezag beslist, en één nee is nee. Vraag het ook aan {name} zelf.</translation>
    </message>
    <message>
        <source>{who} for {whom}</source>
        <translation>{who} voor {whom}</translation>
    </message>
    <message>
        <source>fragment {0} of film {1}</source>
        <translation>fragment {0} van film {1}</translation>
    </message>
    <message>
        <source>Form printed on {}, waits for the signature</source>
        <translation>Formulier afgedrukt op {}, wacht op handtekening</translation>
    </message>
    <message>
        <source>Form saved on {}, waits for the signature</source>
        <translation>Formulier bewaard op {}, wacht op handtekening</translation>
    </message>
</context>
<context>
    <name>erasing</name>
    <message>
        <source>The proof is saved as {}.</source>
        <translation>Het bewijs is bewaard als {}.</translation>
    </message>
    <message>
        <source>Give it to whom it is about.</source>
        <translation>Geef het aan wie het aangaat.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>It is in the register.</source>
        <translation>Het staat in het register.</translation>
    </message>
    <message>
        <source>It is in the register as number {number}. Give the proof to whom it is about.</source>
        <translation>Het staat in het register als nummer {number}. Geef het bewijs aan wie het aangaat.</translation>
    </message>
    <message>
        <source>Save the proof …</source>
        <translation>Bewaar wisbewijs …</translation>
    </message>
    <message>
        <source>Proof of erasure {number}</source>
        <translation>Wisbewijs {number}</translation>
    </message>
    <message>
        <source>Keep the films longer</source>
        <translation>Films langer bewaren</translation>
    </message>
    <message>
        <source>Until which day? She must have agreed to it anew, in writing, with an end date on that day or later.</source>
        <translation>Tot welke dag? Daarvoor is nieuwe schriftelijke toestemming nodig, met een einddatum op die dag of later.</translation>
    </message>
    <message>
        <source>Keep the films</source>
        <translation>Films bewaren</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>clipboard</source>
        <translation>klembord</translation>
    </message>
</context>
<context>
    <name>fragments</name>
    <message>
        <source>success</source>
        <translation>succes</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>contrast</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>eigen keuze</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>nog niet gezien</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>do not show</source>
        <translation>niet tonen</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relatie</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>competentie</translation>
    </message>
    <message>
        <source>autonomy</source>
        <translation>autonomie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>out of focus</source>
        <translation>buiten focus</translation>
    </message>
    <message>
        <source>in focus</source>
        <translation>in focus</translation>
    </message>
    <message>
        <source>Three to six fragments make a good talk.</source>
        <translation>Drie tot zes fragmenten geven een goed gesprek.</translation>
    </message>
    <message>
        <source>More than six fragments is much for one talk.</source>
        <translation>Meer dan zes fragmenten is veel voor één gesprek.</translation>
    </message>
    <message>
        <source>Fewer than two of three fragments are a success.</source>
        <translation>Minder dan twee van de drie fragmenten zijn een succes.</translation>
    </message>
    <message>
        <source>No fragment holds a code that counts for a goal.</source>
        <translation>In geen fragment zit een code die telt voor een doel.</translation>
    </message>
    <message>
        <source>Under 15 seconds: is there enough to see what happens?</source>
        <translation>Korter dan 15 seconden: zie je genoeg van wat er gebeurt?</translation>
    </message>
    <message>
        <source>Over 2 minutes: could it be shorter?</source>
        <translation>Langer dan 2 minuten: kan het korter?</translation>
    </message>
    <message>
        <source>Fragment {numbers}</source>
        <translation>Fragment {numbers}</translation>
    </message>
    <message>
        <source>Fragments {numbers}</source>
        <translation>Fragmenten {numbers}</translation>
    </message>
    <message>
        <source>No fragment yet. Press I at its begin and O at its end, then F to cut it. With a moment chosen, F cuts around it.</source>
        <translation>Nog geen fragment. Druk op I aan het begin en op O aan het eind, en knip met F. Is er een moment gekozen, dan knipt F eromheen.</translation>
    </message>
    <message>
        <source>This can be answered with yes or no. Begin with what, how or who.</source>
        <translation>Hier kun je ja of nee op zeggen. Begin met wat, hoe of wie.</translation>
    </message>
    <message>
        <source>Fragment {number}</source>
        <translation>Fragment {number}</translation>
    </message>
</context>
<context>
    <name>goal_kinds</name>
    <message>
        <source>Pedagogical</source>
        <translation>Pedagogisch</translation>
    </message>
    <message>
        <source>Didactic</source>
        <translation>Didactisch</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>traject</translation>
    </message>
    <message>
        <source>what was written down</source>
        <translation>wat is opgeschreven</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>learning goal</source>
        <translation>leerdoel</translation>
    </message>
    <message>
        <source>working goal</source>
        <translation>werkdoel</translation>
    </message>
    <message>
        <source>logbook</source>
        <translation>logboek</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observatie</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>note in a film</source>
        <translation>aantekening bij een film</translation>
    </message>
    <message>
        <source>fragment</source>
        <translation>fragment</translation>
    </message>
    <message>
        <source>mark of the teacher</source>
        <translation>teken van de leerkracht</translation>
    </message>
    <message>
        <source>phase of a lesson</source>
        <translation>lesfase</translation>
    </message>
    <message>
        <source>still</source>
        <translation>still</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>supervision</source>
        <translation>supervisie</translation>
    </message>
    <message>
        <source>question card</source>
        <translation>vraagkaart</translation>
    </message>
    <message>
        <source>cycle {number}</source>
        <translation>ronde {number}</translation>
    </message>
    <message>
        <source>film {number}</source>
        <translation>film {number}</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Mijn praktijk</translation>
    </message>
</context>
<context>
    <name>incident_words</name>
    <message>
        <source>A device is lost</source>
        <translation>Een apparaat is verloren</translation>
    </message>
    <message>
        <source>A device is stolen</source>
        <translation>Een apparaat is gestolen</translation>
    </message>
    <message>
        <source>Seen by somebody</source>
        <translation>Iemand heeft het gezien</translation>
    </message>
    <message>
        <source>Sent to the wrong person</source>
        <translation>Naar de verkeerde gestuurd</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Laptop, stick or camera: you do not know where it is.</source>
        <translation>Laptop, stick of camera: je weet niet waar die is.</translation>
    </message>
    <message>
        <source>Laptop, stick or camera: somebody took it.</source>
        <translation>Laptop, stick of camera: iemand nam die mee.</translation>
    </message>
    <message>
        <source>Somebody saw or heard something that was not meant for her.</source>
        <translation>Iemand zag of hoorde iets dat niet voor die persoon was.</translation>
    </message>
    <message>
        <source>A report, film or letter went to somebody else.</source>
        <translation>Een verslag, film of brief ging naar iemand anders.</translation>
    </message>
    <message>
        <source>For instance: a backup is gone, or a file was changed.</source>
        <translation>Bijvoorbeeld: een reservekopie is weg, of een bestand is veranderd.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>{} (pupil)</source>
        <translation>{} (leerling)</translation>
    </message>
    <message>
        <source>special-needs coordinator</source>
        <translation>intern begeleider</translation>
    </message>
</context>
<context>
    <name>lens_words</name>
    <message>
        <source>Neutral</source>
        <translation>Neutraal</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succes</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>No part in it</source>
        <translation>Geen plaats</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiatief</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Ontvangst</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Says nothing of it</source>
        <translation>Zegt daar niets over</translation>
    </message>
    <message>
        <source>The teacher talks</source>
        <translation>De leerkracht praat</translation>
    </message>
    <message>
        <source>A pupil talks</source>
        <translation>Een leerling praat</translation>
    </message>
    <message>
        <source>They talk together</source>
        <translation>Ze praten samen</translation>
    </message>
    <message>
        <source>Nobody talks</source>
        <translation>Niemand praat</translation>
    </message>
    <message>
        <source>A question ends here</source>
        <translation>Hier eindigt een vraag</translation>
    </message>
    <message>
        <source>A pupil answers</source>
        <translation>Een leerling antwoordt</translation>
    </message>
    <message>
        <source>blue circle</source>
        <translation>blauw, rondje</translation>
    </message>
    <message>
        <source>orange diamond</source>
        <translation>oranje, ruit</translation>
    </message>
    <message>
        <source>green triangle</source>
        <translation>groen, driehoek</translation>
    </message>
    <message>
        <source>purple square</source>
        <translation>paars, vierkant</translation>
    </message>
    <message>
        <source>vermilion plus</source>
        <translation>vermiljoen, plus</translation>
    </message>
    <message>
        <source>slate hexagon</source>
        <translation>leisteen, zeshoek</translation>
    </message>
    <message>
        <source>sky-blue ring</source>
        <translation>hemelsblauw, ring</translation>
    </message>
    <message>
        <source>yellow half disc</source>
        <translation>geel, halve schijf</translation>
    </message>
    <message>
        <source>Cluster {number}</source>
        <translation>Cluster {number}</translation>
    </message>
    <message>
        <source>Code {number}</source>
        <translation>Code {number}</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Vraag {number}</translation>
    </message>
    <message>
        <source>answer {number}</source>
        <translation>antwoord {number}</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>waarvoor</translation>
    </message>
    <message>
        <source>key</source>
        <translation>toets</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kleur</translation>
    </message>
    <message>
        <source>example</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>with a length</source>
        <translation>met een duur</translation>
    </message>
    <message>
        <source>pole</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>place in the chain</source>
        <translation>plaats in de keten</translation>
    </message>
    <message>
        <source>who talks</source>
        <translation>wie praat</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>ervoor</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>erna</translation>
    </message>
    <message>
        <source>this is missing.</source>
        <translation>dit ontbreekt.</translation>
    </message>
    <message>
        <source>“{value}” is no text.</source>
        <translation>„{value}” is geen tekst.</translation>
    </message>
    <message>
        <source>“{value}” has more than {limit} letters.</source>
        <translation>„{value}” heeft meer dan {limit} letters.</translation>
    </message>
    <message>
        <source>it has letters or spaces that do not show.</source>
        <translation>er staan tekens of spaties in die je niet ziet.</translation>
    </message>
    <message>
        <source>{value} is a key of the player.</source>
        <translation>{value} is een toets van de speler.</translation>
    </message>
    <message>
        <source>“{value}” is no key that a code can have.</source>
        <translation>„{value}” is geen toets die een code kan hebben.</translation>
    </message>
    <message>
        <source>“{value}” is no id (a to z, 0 to 9 and _).</source>
        <translation>„{value}” is geen id (a tot z, 0 tot 9 en _).</translation>
    </message>
    <message>
        <source>“{value}” is none of those that can be.</source>
        <translation>„{value}” bestaat hier niet.</translation>
    </message>
    <message>
        <source>“{value}” is neither true nor false.</source>
        <translation>„{value}” is niet true of false.</translation>
    </message>
    <message>
        <source>“{value}” is no number from 0 to {limit}.</source>
        <translation>„{value}” is geen getal van 0 tot {limit}.</translation>
    </message>
    <message>
        <source>“{value}” is no list.</source>
        <translation>„{value}” is geen lijst.</translation>
    </message>
    <message>
        <source>“{value}” tells nothing of it.</source>
        <translation>„{value}” zegt er niets over.</translation>
    </message>
    <message>
        <source>there are too few of them: {value}.</source>
        <translation>het zijn er te weinig: {value}.</translation>
    </message>
    <message>
        <source>there are {value}, and {limit} is the most.</source>
        <translation>het zijn er {value}; er mogen er {limit} zijn.</translation>
    </message>
    <message>
        <source>“{value}” is not known here.</source>
        <translation>„{value}” is hier niet bekend.</translation>
    </message>
    <message>
        <source>“{value}” stands there more than once.</source>
        <translation>„{value}” staat er meer dan één keer.</translation>
    </message>
    <message>
        <source>The clusters</source>
        <translation>De clusters</translation>
    </message>
    <message>
        <source>The codes</source>
        <translation>De codes</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>De vragen</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>de antwoorden</translation>
    </message>
    <message>
        <source>The lens</source>
        <translation>De kijkwijzer</translation>
    </message>
</context>
<context>
    <name>letter_words</name>
    <message>
        <source>Offer</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Ouders</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klas</translation>
    </message>
    <message>
        <source>Not in view</source>
        <translation>Niet in beeld</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Terugvragen</translation>
    </message>
    <message>
        <source>No offer yet.</source>
        <translation>Er is nog geen offerte.</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation>Maak de offerte</translation>
    </message>
    <message>
        <source>No agreement yet.</source>
        <translation>Er is nog geen overeenkomst.</translation>
    </message>
    <message>
        <source>Make the agreement</source>
        <translation>Maak de overeenkomst</translation>
    </message>
    <message>
        <source>No letter to the parents yet.</source>
        <translation>Er is nog geen brief aan de ouders.</translation>
    </message>
    <message>
        <source>Make the letter to the parents</source>
        <translation>Maak de brief aan de ouders</translation>
    </message>
    <message>
        <source>No announcement to the class yet.</source>
        <translation>Er is nog geen aankondiging voor de klas.</translation>
    </message>
    <message>
        <source>Make the announcement</source>
        <translation>Maak de aankondiging</translation>
    </message>
    <message>
        <source>No list of who is not in view yet.</source>
        <translation>Er is nog geen lijst van wie niet in beeld is.</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Maak de lijst</translation>
    </message>
    <message>
        <source>No letter that asks back yet.</source>
        <translation>Nog geen brief die iets terugvraagt.</translation>
    </message>
    <message>
        <source>Make the letter that asks back</source>
        <translation>Maak de brief die iets terugvraagt</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>je naam</translation>
    </message>
    <message>
        <source>the name of your practice</source>
        <translation>de naam van je praktijk</translation>
    </message>
    <message>
        <source>the address of your practice</source>
        <translation>het adres van je praktijk</translation>
    </message>
    <message>
        <source>the town of your practice</source>
        <translation>de plaats van je praktijk</translation>
    </message>
    <message>
        <source>your KvK number</source>
        <translation>je KvK-nummer</translation>
    </message>
    <message>
        <source>how you are reached</source>
        <translation>hoe je bereikbaar bent</translation>
    </message>
    <message>
        <source>your tariff</source>
        <translation>je tarief</translation>
    </message>
    <message>
        <source>the class</source>
        <translation>de groep</translation>
    </message>
    <message>
        <source>the day of the intake</source>
        <translation>de dag van de intake</translation>
    </message>
    <message>
        <source>the planned days</source>
        <translation>de geplande dagen</translation>
    </message>
    <message>
        <source>the day of the closing</source>
        <translation>de dag van de afsluiting</translation>
    </message>
    <message>
        <source>who stays out of the picture</source>
        <translation>wie buiten beeld blijft</translation>
    </message>
    <message>
        <source>on what basis pupils are filmed</source>
        <translation>op welke basis leerlingen worden gefilmd</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
</context>
<context>
    <name>may_words</name>
    <message>
        <source>For the teacher</source>
        <translation>Voor de leerkracht</translation>
    </message>
    <message>
        <source>For the board</source>
        <translation>Voor het bestuur</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Voor anderen</translation>
    </message>
    <message>
        <source>For your own work</source>
        <translation>Voor je eigen werk</translation>
    </message>
    <message>
        <source>Never, whatever was signed</source>
        <translation>Nooit, wat er ook getekend is</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>Tussenrapport</translation>
    </message>
    <message>
        <source>Register of what went out</source>
        <translation>Register van wat naar buiten ging</translation>
    </message>
    <message>
        <source>How it goes, told by word of mouth</source>
        <translation>Het verloop, mondeling</translation>
    </message>
    <message>
        <source>The whole vault, encrypted</source>
        <translation>De hele kluis, versleuteld</translation>
    </message>
    <message>
        <source>Film {film}</source>
        <translation>Film {film}</translation>
    </message>
    <message>
        <source>Fragment {number} of film {film}</source>
        <translation>Fragment {number} van film {film}</translation>
    </message>
    <message>
        <source>Still of film {film}, {at}</source>
        <translation>Stilstaand beeld van film {film}, {at}</translation>
    </message>
    <message>
        <source>Annotations of film {film}</source>
        <translation>Aantekeningen bij film {film}</translation>
    </message>
    <message>
        <source>Figures of film {film}</source>
        <translation>Cijfers van film {film}</translation>
    </message>
    <message>
        <source>Letter: {kind}</source>
        <translation>Brief: {kind}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This trajectory cannot start yet. Still missing: {missing}.</source>
        <translation>Dit traject kan nog niet beginnen. Nog nodig: {missing}.</translation>
    </message>
    <message>
        <source>An assessment is not coached on film. This trajectory cannot start, whatever is signed.</source>
        <translation>Een beoordeling wordt niet met beeld begeleid. Dit traject kan niet beginnen, wat er ook getekend is.</translation>
    </message>
    <message>
        <source>This trajectory has ended. Nothing in it can be changed any more.</source>
        <translation>Dit traject is afgelopen. Er kan niets meer in veranderen.</translation>
    </message>
    <message>
        <source>The intake comes first. Record it, then go on.</source>
        <translation>Eerst komt de intake. Leg die vast, dan kun je verder.</translation>
    </message>
    <message>
        <source>Debrief {number} was not held yet. Hold it first, then go on with the next cycle.</source>
        <translation>Nabespreking {number} is nog niet gehouden. Doe die eerst, dan kan de volgende ronde.</translation>
    </message>
    <message>
        <source>{on} lies in the future. Choose today or an earlier day.</source>
        <translation>{on} ligt in de toekomst. Kies vandaag of een eerdere dag.</translation>
    </message>
    <message>
        <source>{on} is too early: {after} was on {earliest}. Choose that day or a later one.</source>
        <translation>{on} is te vroeg: {after} was op {earliest}. Kies die dag of later.</translation>
    </message>
    <message>
        <source>Cycle {number} has no film yet.</source>
        <translation>Ronde {number} heeft nog geen film.</translation>
    </message>
    <message>
        <source>Observation {number} was not begun yet. Start the clock, or record on which day it was.</source>
        <translation>Observatie {number} is nog niet begonnen. Start de klok, of leg vast op welke dag die was.</translation>
    </message>
    <message>
        <source>This trajectory is with video: the lesson is filmed. Import the film instead.</source>
        <translation>Dit traject is met beeld: de les wordt gefilmd. Voer de film in.</translation>
    </message>
    <message>
        <source>Cycle {number} has a film already. Nothing was copied. Add a cycle for another film.</source>
        <translation>Ronde {number} heeft al een film. Er is niets gekopieerd. Voeg een ronde toe voor nog een film.</translation>
    </message>
    <message>
        <source>Film {number} has a second camera already. Nothing was copied. Take that one away first.</source>
        <translation>Film {number} heeft al een tweede camera. Er is niets gekopieerd. Haal die eerst weg.</translation>
    </message>
    <message>
        <source>These two films do not belong to one lesson. Nothing was changed.</source>
        <translation>Deze twee films horen niet bij één les. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>You wrote about film {number} already, and that belongs to this film. Nothing was changed.</source>
        <translation>Je schreef al iets op bij film {number}, en dat hoort bij deze film. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>So far apart the two films have no moment in common. Nothing was changed.</source>
        <translation>Zo ver uit elkaar hebben de films geen moment gemeen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Film {number} was not analysed yet. Analyse it first, then look back on it.</source>
        <translation>Film {number} is nog niet geanalyseerd. Doe dat eerst, dan kun je nabespreken.</translation>
    </message>
    <message>
        <source>The film was made on {filmed_on}. The debrief is on a later day, after the analysis.</source>
        <translation>De film is gemaakt op {filmed_on}. De nabespreking is op een latere dag, na de analyse.</translation>
    </message>
    <message>
        <source>Without video the debrief is on the day of the observation: {observed_on}.</source>
        <translation>Zonder beeld is de nabespreking op de dag van de observatie: {observed_on}.</translation>
    </message>
    <message>
        <source>Closing is not possible yet. It takes {needed} cycles. Done so far: {done}.</source>
        <translation>Afsluiting kan nog niet. Daar zijn {needed} ronden voor nodig. Nu klaar: {done}.</translation>
    </message>
    <message>
        <source>Cycle {number} is not complete. Finish it, or drop it if it was not begun.</source>
        <translation>Ronde {number} is niet klaar. Maak de ronde af, of laat haar vervallen als ze nog niet begonnen is.</translation>
    </message>
    <message>
        <source>Cycle {number} was begun and cannot be dropped. Nothing was changed.</source>
        <translation>Ronde {number} is begonnen en kan niet vervallen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>A trajectory has at least {needed} cycles. Nothing was changed.</source>
        <translation>Een traject heeft minstens {needed} ronden. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This was done already, on {on}. Nothing was changed.</source>
        <translation>Dit is al gedaan, op {on}. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This trajectory is without video.</source>
        <translation>Dit traject is zonder beeld.</translation>
    </message>
    <message>
        <source>The end must come after the begin, inside the film. Nothing was changed.</source>
        <translation>Het eind moet na het begin liggen, binnen de film. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This text is longer than {limit} characters. It still stands in the field: shorten it.</source>
        <translation>Deze tekst is langer dan {limit} tekens. Hij staat nog in het veld: maak hem korter.</translation>
    </message>
    <message>
        <source>This consent is not complete. Still missing: {missing}.</source>
        <translation>Deze toestemming is niet compleet. Nog nodig: {missing}.</translation>
    </message>
    <message>
        <source>Keep records as long as films at least, and consents as long as records. Nothing was started.</source>
        <translation>Bewaar verslagen minstens zo lang als films, en toestemmingen minstens zo lang als verslagen. Er is niets gestart.</translation>
    </message>
    <message>
        <source>This trajectory has not ended: until then everything is kept.</source>
        <translation>Dit traject is nog niet afgesloten: tot dan blijft alles bewaard.</translation>
    </message>
    <message>
        <source>The films are kept until {until} already. Choose a later day.</source>
        <translation>De films blijven al bewaard tot {until}. Kies een latere dag.</translation>
    </message>
    <message>
        <source>This film was erased on {on}. What was written about it is kept for its own time.</source>
        <translation>Deze film is gewist op {on}. Wat erover is opgeschreven, blijft bewaard zolang dat is afgesproken.</translation>
    </message>
    <message>
        <source>This was erased already.</source>
        <translation>Dit is al gewist.</translation>
    </message>
    <message>
        <source>There is no consent to withdraw here. It may have been withdrawn before.</source>
        <translation>Er is hier geen toestemming om in te trekken. Misschien is dat al gebeurd.</translation>
    </message>
    <message>
        <source>The register does not fit together at line {seq}. Release nothing; restore a backup.</source>
        <translation>Het register klopt niet bij regel {seq}. Geef niets vrij; zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>A name or text at line {seq} of the register was changed. Release nothing; restore a backup.</source>
        <translation>Een naam of tekst op regel {seq} van het register is veranderd. Geef niets vrij; zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>This may not go out. Nothing was sent and nothing was changed.</source>
        <translation>Dit mag niet naar buiten. Er is niets verstuurd en niets veranderd.</translation>
    </message>
    <message>
        <source>This may not go out any more: what allowed it was taken back while it was written. Nothing of it is left outside.</source>
        <translation>Dit mag niet meer naar buiten: tijdens het schrijven is ingetrokken wat het mogelijk maakte. Er is buiten niets van over.</translation>
    </message>
    <message>
        <source>You did not see all of this copy yet. Play it to its end, then sign it off.</source>
        <translation>Je zag deze kopie nog niet helemaal. Speel haar af tot het einde en teken haar dan af.</translation>
    </message>
    <message>
        <source>This release was used or its ten minutes are over. Ask again.</source>
        <translation>Deze vrijgave is gebruikt of de tien minuten zijn om. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>A part that needs words is empty. Write it first.</source>
        <translation>Een deel dat woorden nodig heeft is leeg. Schrijf dat eerst.</translation>
    </message>
    <message>
        <source>Not every part is approved yet. What is still open is approved first.</source>
        <translation>Nog niet elk deel is akkoord. Wat nog open staat, krijgt eerst akkoord.</translation>
    </message>
    <message>
        <source>The guardians of the pupil in focus did not all agree yet. One no is a no.</source>
        <translation>Niet alle ouders van de leerling in focus zeiden ja. Eén nee is nee.</translation>
    </message>
    <message>
        <source>It is not recorded yet on what basis the pupils are filmed. Fill it in at the intake.</source>
        <translation>Nog niet vastgelegd is op welke basis de leerlingen worden gefilmd. Vul dat in bij de intake.</translation>
    </message>
    <message>
        <source>Not everyone at the table has agreed yet. Ask everyone first, and record who agreed.</source>
        <translation>Nog niet iedereen aan tafel is akkoord. Vraag het eerst aan iedereen en leg vast wie akkoord is.</translation>
    </message>
    <message>
        <source>Someone at the table said no, so this conversation is neither filmed nor observed. One no is a no.</source>
        <translation>Iemand aan tafel zei nee, dus dit gesprek wordt niet gefilmd en niet geobserveerd. Eén nee is nee.</translation>
    </message>
    <message>
        <source>The follow-up comes after the closing. Close the trajectory first.</source>
        <translation>De terugblik komt na de afsluiting. Sluit eerst het traject af.</translation>
    </message>
    <message>
        <source>A working goal runs {shortest} to {longest} weeks. Choose another day to end it.</source>
        <translation>Een werkdoel loopt {shortest} tot {longest} weken. Kies een andere einddag.</translation>
    </message>
    <message>
        <source>You looked back on a working goal of this learning goal. Nothing was removed. You can close the learning goal instead.</source>
        <translation>Op een werkdoel van dit leerdoel is al teruggekeken. Er is niets weggehaald. Je kunt het leerdoel wel afsluiten.</translation>
    </message>
    <message>
        <source>This period ends before it begins. Choose {first} or a later day as its end.</source>
        <translation>Deze periode eindigt voor ze begint. Kies {first} of een latere dag als einde.</translation>
    </message>
    <message>
        <source>It happened on {happened}: it was found on that day or later.</source>
        <translation>Het gebeurde op {happened}: je ontdekte het op die dag of later.</translation>
    </message>
    <message>
        <source>A guardian said no, and one no decides. This trajectory does not start; what you typed is still here.</source>
        <translation>Een ouder of voogd zei nee, en één nee beslist. Dit traject start niet; wat je typte staat er nog.</translation>
    </message>
    <message>
        <source>This code stands for someone else already. Choose another one.</source>
        <translation>Deze code is al van iemand anders. Kies een andere.</translation>
    </message>
    <message>
        <source>This day follows from another one and moves along with it. Nothing was changed.</source>
        <translation>Deze dag volgt uit een andere en schuift daarmee mee. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This person belongs to a trajectory and cannot be removed. Nothing was changed. You can archive instead.</source>
        <translation>Deze persoon hoort bij een traject en kan niet weg. Er is niets gewijzigd. Archiveren kan wel.</translation>
    </message>
    <message>
        <source>This school has a trajectory or a contact and cannot be removed. Nothing was changed. You can archive instead.</source>
        <translation>Deze school heeft een traject of een contact en kan niet worden verwijderd. Er is niets veranderd. Archiveren kan wel.</translation>
    </message>
    <message>
        <source>These two are not one: one decides for the other, or they are the same already. Nothing was changed.</source>
        <translation>Deze twee zijn niet één: de een beslist voor de ander, of ze zijn al dezelfde. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This lens is not there any more. Choose another one. Nothing was changed.</source>
        <translation>Deze kijkwijzer is er niet meer. Kies een andere. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The other lens does not have all codes that were used ({seen} moments). Nothing was changed.</source>
        <translation>De andere kijkwijzer heeft niet alle codes die gebruikt zijn ({seen} momenten). Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Trajectories look through this lens ({trajectories}), so it cannot be deleted. Nothing was changed. You can put it aside instead.</source>
        <translation>Deze kijkwijzer is in gebruik bij trajecten ({trajectories}) en kan niet worden gewist. Er is niets gewijzigd. Je kunt hem opzijzetten.</translation>
    </message>
    <message>
        <source>{key} is the key of “{name}” already. Nothing was changed.</source>
        <translation>{key} is al de toets van „{name}”. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{key} is a key of the player. A code has a digit or one of the other letters: no J, K, L, I, O, M, G or F.</source>
        <translation>{key} is een toets van de speler. Een code heeft een cijfer of een andere letter: niet J, K, L, I, O, M, G of F.</translation>
    </message>
    <message>
        <source>Another one here has this name already. Choose another name; yours still stands.</source>
        <translation>Deze naam is hier al in gebruik. Kies een andere naam; wat je typte, staat er nog.</translation>
    </message>
    <message>
        <source>There are {most} already, and there is no room for more. Nothing was changed.</source>
        <translation>Het zijn er al {most}; meer kan niet. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>At least {least} must stay. Nothing was changed.</source>
        <translation>Er moeten er minstens {least} blijven. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This file is no lens that can be taken over ({reason}). Nothing was changed.</source>
        <translation>Dit bestand kan niet als kijkwijzer worden overgenomen ({reason}). Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A name is needed. The name that was there is kept until you type another.</source>
        <translation>Er is een naam nodig. De naam die er stond, blijft bewaard tot je een andere typt.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It needs one @, such as name@school.nl. It was not kept yet.</source>
        <translation>Dit is geen e-mailadres. Er hoort één @ in, zoals naam@school.nl. Het is nog niet bewaard.</translation>
    </message>
    <message>
        <source>This role cannot change between pupil and adult: a trajectory or guardian belongs to it. Nothing was changed.</source>
        <translation>Deze rol kan niet wisselen tussen leerling en volwassene: er hoort een traject of gezaghebbende bij. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This is not there any more. The page shows what there is now.</source>
        <translation>Dit is er niet meer. De pagina laat zien wat er nu is.</translation>
    </message>
    <message>
        <source>This passphrase does not fit the vault. Nothing is lost. Check capitals and spaces.</source>
        <translation>Deze wachtzin past niet op de kluis. Er is niets verloren. Let op hoofdletters en spaties.</translation>
    </message>
    <message>
        <source>This recovery key does not fit the vault. Nothing is lost. Check every group.</source>
        <translation>Deze herstelsleutel past niet op de kluis. Er is niets verloren. Kijk elke groep na.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another folder, or make a new vault.</source>
        <translation>In deze map staat geen kluis. Kies een andere map of maak een nieuwe kluis.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose an empty one.</source>
        <translation>In deze map staat al iets. Kies een lege map.</translation>
    </message>
    <message>
        <source>A newer Beeldcoach wrote this vault. Nothing is lost. Install that version to open it.</source>
        <translation>Deze kluis is gemaakt met een nieuwere Beeldcoach. Er is niets verloren. Installeer die versie om hem te openen.</translation>
    </message>
    <message>
        <source>An older Beeldcoach wrote this vault, and its folder cannot be written. Copy the vault to a folder where you can write, and open it there.</source>
        <translation>Een oudere Beeldcoach schreef deze kluis, en in de map kan niet worden geschreven. Kopieer de kluis naar een map waarin je mag schrijven en open hem daar.</translation>
    </message>
    <message>
        <source>The vault is open in another window{since}. Close that one first.</source>
        <translation>De kluis is open in een ander venster{since}. Sluit dat eerst.</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be written. You can look, but not change.</source>
        <translation>In de map van de kluis kan niet worden geschreven. Je kunt kijken, maar niets veranderen.</translation>
    </message>
    <message>
        <source>There is no backup of this vault in that folder. Nothing was changed. Choose the folder that you copied to, or connect that disk.</source>
        <translation>In die map staat geen reservekopie van deze kluis. Er is niets veranderd. Kies de map waar je naar kopieerde, of sluit die schijf aan.</translation>
    </message>
    <message>
        <source>This folder is a backup, and no vault to work in. Nothing was changed. Put the backup back first.</source>
        <translation>Deze map is een reservekopie, en geen kluis om in te werken. Er is niets veranderd. Zet de reservekopie eerst terug.</translation>
    </message>
    <message>
        <source>A backup cannot lie in the vault itself. Nothing was copied. Choose a folder on another disk.</source>
        <translation>Een reservekopie kan niet in de kluis zelf liggen. Er is niets gekopieerd. Kies een map op een andere schijf.</translation>
    </message>
    <message>
        <source>{free} is free and {needed} is needed. Nothing was copied. Make room and try again.</source>
        <translation>Er is {free} vrij en er is {needed} nodig. Er is niets gekopieerd. Maak ruimte en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was copied. Is the card still in? Then try again.</source>
        <translation>Het bestand kan niet worden gelezen. Er is niets gekopieerd. Zit de kaart er nog in? Probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The file changed while it was copied. Nothing was kept. Try again.</source>
        <translation>Het bestand veranderde tijdens het kopiëren. Er is niets bewaard. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This photo cannot be taken in: {reason}. Nothing was copied. Choose another photo.</source>
        <translation>Deze foto kan niet naar binnen: {reason}. Er is niets gekopieerd. Kies een andere foto.</translation>
    </message>
    <message>
        <source>This file holds no keys that can be read. Your keys are as they were. Choose a file that you saved here as a key set.</source>
        <translation>In dit bestand staan geen toetsen die te lezen zijn. Je toetsen zijn zoals ze waren. Kies een bestand dat je hier hebt bewaard.</translation>
    </message>
    <message>
        <source>This file is no calendar that can be read. Nothing was taken over. Choose a file that ends in .ics.</source>
        <translation>Dit bestand is geen agenda die te lezen is. Er is niets overgenomen. Kies een bestand dat eindigt op .ics.</translation>
    </message>
    <message>
        <source>Speech cannot be found on this computer: the model for it was not installed with the program. Everything else works.</source>
        <translation>Op deze computer kan geen spraak worden gevonden: het model daarvoor is niet met het programma geïnstalleerd. Al het andere werkt.</translation>
    </message>
    <message>
        <source>This film is in the vault already. Nothing was copied again.</source>
        <translation>Deze film staat al in de kluis. Er is niets opnieuw gekopieerd.</translation>
    </message>
    <message>
        <source>This copy would be too large to open in a browser. Nothing was written. Choose a fragment, or a shorter one.</source>
        <translation>Deze kopie wordt te groot om in een browser te openen. Er is niets geschreven. Kies een fragment, of een korter fragment.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Nothing went out. Choose another folder.</source>
        <translation>Daar kan niets worden geschreven. Er is niets naar buiten gegaan. Kies een andere map.</translation>
    </message>
    <message>
        <source>This file cannot be a logo. Nothing was kept. Choose a PNG, JPEG or SVG of at most 4 MB.</source>
        <translation>Dit bestand kan geen logo zijn. Er is niets bewaard. Kies een PNG, JPEG of SVG van hoogstens 4 MB.</translation>
    </message>
    <message>
        <source>The report could not be made. Your text is still there. Try it again.</source>
        <translation>Het rapport kon niet worden gemaakt. Je tekst staat er nog. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Dit bestand is leeg.</translation>
    </message>
    <message>
        <source>This file is no film that can be played.</source>
        <translation>Dit bestand is geen film die kan worden afgespeeld.</translation>
    </message>
    <message>
        <source>This file has sound but no picture.</source>
        <translation>Dit bestand heeft wel geluid maar geen beeld.</translation>
    </message>
    <message>
        <source>This file is a photo, not a film.</source>
        <translation>Dit bestand is een foto, geen film.</translation>
    </message>
    <message>
        <source>This film stops halfway: it was not copied whole from the camera.</source>
        <translation>Deze film houdt halverwege op: hij is niet heel van de camera gehaald.</translation>
    </message>
    <message>
        <source>The picture of this film cannot be decoded.</source>
        <translation>Het beeld van deze film is niet te lezen.</translation>
    </message>
    <message>
        <source>A part of this film would be lost by converting it. Leave it as it is.</source>
        <translation>Een deel van deze film zou bij het omzetten verloren gaan. Laat hem zoals hij is.</translation>
    </message>
    <message>
        <source>This file takes too long to look into.</source>
        <translation>Dit bestand bekijken duurt te lang.</translation>
    </message>
    <message>
        <source>This file asks for too much memory.</source>
        <translation>Dit bestand vraagt te veel geheugen.</translation>
    </message>
    <message>
        <source>This film cannot be played on this computer.</source>
        <translation>Deze film kan op deze computer niet worden afgespeeld.</translation>
    </message>
    <message>
        <source>This file breaks what reads it.</source>
        <translation>Dit bestand laat het lezen vastlopen.</translation>
    </message>
    <message>
        <source>This file is larger than 40 MB.</source>
        <translation>Dit bestand is groter dan 40 MB.</translation>
    </message>
    <message>
        <source>There is more in this file than anybody codes in one film.</source>
        <translation>In dit bestand staat meer dan iemand in één film codeert.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Save it again as UTF-8.</source>
        <translation>De letters van dit bestand zijn niet te lezen. Bewaar het opnieuw als UTF-8.</translation>
    </message>
    <message>
        <source>This file points to other files or builds up by itself. It is not opened.</source>
        <translation>Dit bestand verwijst naar andere bestanden of blaast zichzelf op. Het wordt niet geopend.</translation>
    </message>
    <message>
        <source>This file is damaged or cut off.</source>
        <translation>Dit bestand is beschadigd of afgebroken.</translation>
    </message>
    <message>
        <source>This is no file of ELAN, of BORIS, and no table with times.</source>
        <translation>Dit is geen bestand van ELAN of BORIS, en geen tabel met tijden.</translation>
    </message>
    <message>
        <source>No column of this table says when. Call one of them start.</source>
        <translation>Geen kolom van deze tabel zegt wanneer. Noem er een start.</translation>
    </message>
    <message>
        <source>There are no annotations in this file.</source>
        <translation>In dit bestand staan geen aantekeningen.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Er is niets binnengehaald.</translation>
    </message>
    <message>
        <source>Something went wrong in Beeldcoach itself. What you wrote is kept. Try it again.</source>
        <translation>Er ging iets mis in Beeldcoach zelf. Wat je schreef is bewaard. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was copied; the file is where it was. Choose another film.</source>
        <translation>Er is niets gekopieerd; het bestand staat waar het stond. Kies een andere film.</translation>
    </message>
    <message>
        <source>the name of the coachee</source>
        <translation>de naam van de leerkracht</translation>
    </message>
    <message>
        <source>the school</source>
        <translation>de school</translation>
    </message>
    <message>
        <source>that the coachee wants it</source>
        <translation>dat de gecoachte het zelf wil</translation>
    </message>
    <message>
        <source>who asked for it</source>
        <translation>wie erom vroeg</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>het doel</translation>
    </message>
    <message>
        <source>whether it is an assessment</source>
        <translation>of het een beoordeling is</translation>
    </message>
    <message>
        <source>the accepted agreement</source>
        <translation>het akkoord op de overeenkomst</translation>
    </message>
    <message>
        <source>a purpose</source>
        <translation>een doel</translation>
    </message>
    <message>
        <source>the signature or scan</source>
        <translation>de handtekening of scan</translation>
    </message>
    <message>
        <source>the text that was read</source>
        <translation>de tekst die is gelezen</translation>
    </message>
    <message>
        <source>the intake</source>
        <translation>de intake</translation>
    </message>
    <message>
        <source>the debrief</source>
        <translation>de nabespreking</translation>
    </message>
    <message>
        <source>the film</source>
        <translation>de film</translation>
    </message>
    <message>
        <source>the analysis</source>
        <translation>de analyse</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>de afsluiting</translation>
    </message>
    <message>
        <source>the last yes at the table</source>
        <translation>het laatste ja aan tafel</translation>
    </message>
    <message>
        <source>that all guardians agree</source>
        <translation>dat alle gezaghebbenden akkoord zijn</translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation>de geboortedatum</translation>
    </message>
    <message>
        <source>whether it is someone you know already</source>
        <translation>of het iemand is die je al kent</translation>
    </message>
    <message>
        <source>what tells two people of one name apart</source>
        <translation>wat twee mensen met één naam uit elkaar houdt</translation>
    </message>
    <message>
        <source>the name of a guardian</source>
        <translation>de naam van een ouder of voogd</translation>
    </message>
    <message>
        <source>the yes of the pupil, in own words</source>
        <translation>het ja van de leerling, in eigen woorden</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>er staat iets anders in</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>het is beschadigd</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>het is te groot</translation>
    </message>
    <message>
        <source>another version of Beeldcoach made it</source>
        <translation>het is van een andere versie van Beeldcoach</translation>
    </message>
    <message>
        <source>something in it is wrong</source>
        <translation>er klopt iets niet</translation>
    </message>
    <message>
        <source>it is no JPEG or PNG picture</source>
        <translation>het is geen JPEG of PNG</translation>
    </message>
    <message>
        <source>the picture is damaged or cut off</source>
        <translation>de foto is beschadigd of afgekapt</translation>
    </message>
    <message>
        <source>it is larger than 40 MB or 100 megapixels</source>
        <translation>hij is groter dan 40 MB of 100 megapixel</translation>
    </message>
    <message>
        <source>The teacher has given no valid yes to your work with this film, so it stays closed. Talk about it and record the answer, or erase the film.</source>
        <translation>Er is geen geldig ja van de leerkracht voor jouw werk met deze film, dus die blijft dicht. Bespreek het en leg het antwoord vast, of wis de film.</translation>
    </message>
    <message>
        <source>This needs her consent in writing for your work with the films, given on {since} or later, with an end date of {until} or later. A yes without an end date is not enough. Nothing was changed.</source>
        <translation>Hiervoor is schriftelijke toestemming nodig voor jouw werk met de films, gegeven op {since} of later en met een einddatum op {until} of later. Een ja zonder einddatum is niet genoeg. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>A file of the vault is damaged or was replaced. Other films are fine. Under Settings, Check of a backup puts it back.</source>
        <translation>Een bestand van de kluis is beschadigd of vervangen. De andere films zijn in orde. Bij Instellingen zet Controleer van een reservekopie het terug.</translation>
    </message>
    <message>
        <source>A file of the vault is not there. Under Settings, Check of a backup puts it back.</source>
        <translation>Een bestand van de kluis is er niet. Bij Instellingen zet Controleer van een reservekopie het terug.</translation>
    </message>
    <message>
        <source>The backup is damaged. Number of files: {count}, the first is {name}. Nothing was made of it, and nothing in it was changed. Try another backup, or copy the vault anew.</source>
        <translation>De reservekopie is beschadigd. Aantal bestanden: {count}, het eerste is {name}. Er is niets van gemaakt en er is niets in veranderd. Probeer een andere reservekopie, of kopieer de kluis opnieuw.</translation>
    </message>
    <message>
        <source>the yes that is withdrawn</source>
        <translation>het ja dat wordt ingetrokken</translation>
    </message>
    <message>
        <source>The teacher has not been asked yet whether you may work with this film, so it stays closed. Ask her and record the answer.</source>
        <translation>De leerkracht is nog niet gevraagd of je met deze film mag werken, dus de film blijft dicht. Vraag het haar en leg het antwoord vast.</translation>
    </message>
    <message>
        <source>The teacher has not been asked yet whether you may work with the films. Ask her and record the answer, then bring the film in. Nothing was copied.</source>
        <translation>De leerkracht is nog niet gevraagd of je met de films mag werken. Vraag het, leg het antwoord vast en breng de film dan binnen. Er is niets gekopieerd.</translation>
    </message>
    <message>
        <source>The teacher has given no valid yes to your work with the films. Talk about it and record the answer, then bring the film in. Nothing was copied.</source>
        <translation>Er is geen geldig ja van de leerkracht voor jouw werk met de films. Bespreek het, leg het antwoord vast en breng de film dan binnen. Er is niets gekopieerd.</translation>
    </message>
    <message>
        <source>, since {time}</source>
        <translation>, sinds {time}</translation>
    </message>
    <message>
        <source>annotations brought in</source>
        <translation>binnengehaalde aantekeningen</translation>
    </message>
    <message>
        <source>form on paper kept</source>
        <translation>formulier op papier bewaard</translation>
    </message>
    <message>
        <source>form on paper taken away</source>
        <translation>formulier op papier weggehaald</translation>
    </message>
    <message>
        <source>start of a trajectory</source>
        <translation>begin van een traject</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>planning</translation>
    </message>
    <message>
        <source>basis for filming pupils</source>
        <translation>basis voor het filmen van leerlingen</translation>
    </message>
    <message>
        <source>intake held</source>
        <translation>intake gehouden</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observatie</translation>
    </message>
    <message>
        <source>film analysed</source>
        <translation>film geanalyseerd</translation>
    </message>
    <message>
        <source>analysis reopened</source>
        <translation>analyse weer open</translation>
    </message>
    <message>
        <source>debrief held</source>
        <translation>nabespreking gehouden</translation>
    </message>
    <message>
        <source>cycle added</source>
        <translation>ronde erbij</translation>
    </message>
    <message>
        <source>cycle dropped</source>
        <translation>ronde vervallen</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>afsluiting</translation>
    </message>
    <message>
        <source>follow-up held</source>
        <translation>terugblik gehouden</translation>
    </message>
    <message>
        <source>people at the table</source>
        <translation>mensen aan tafel</translation>
    </message>
    <message>
        <source>how often it shows</source>
        <translation>hoe vaak het te zien is</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>schoolvakanties</translation>
    </message>
    <message>
        <source>trajectory stopped</source>
        <translation>traject gestopt</translation>
    </message>
    <message>
        <source>what was filled in</source>
        <translation>wat was ingevuld</translation>
    </message>
    <message>
        <source>goal added</source>
        <translation>doel erbij</translation>
    </message>
    <message>
        <source>goal changed</source>
        <translation>doel gewijzigd</translation>
    </message>
    <message>
        <source>goal removed</source>
        <translation>doel weg</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indicatoren</translation>
    </message>
    <message>
        <source>codes of a goal</source>
        <translation>codes van een doel</translation>
    </message>
    <message>
        <source>order of goals</source>
        <translation>volgorde van doelen</translation>
    </message>
    <message>
        <source>new lens</source>
        <translation>nieuwe kijkwijzer</translation>
    </message>
    <message>
        <source>lens from a file</source>
        <translation>kijkwijzer uit een bestand</translation>
    </message>
    <message>
        <source>words of a lens</source>
        <translation>woorden van een kijkwijzer</translation>
    </message>
    <message>
        <source>lens put aside</source>
        <translation>kijkwijzer opzijgezet</translation>
    </message>
    <message>
        <source>lens deleted</source>
        <translation>kijkwijzer gewist</translation>
    </message>
    <message>
        <source>new cluster</source>
        <translation>nieuwe cluster</translation>
    </message>
    <message>
        <source>cluster changed</source>
        <translation>cluster gewijzigd</translation>
    </message>
    <message>
        <source>order of clusters</source>
        <translation>volgorde van clusters</translation>
    </message>
    <message>
        <source>cluster deleted</source>
        <translation>cluster gewist</translation>
    </message>
    <message>
        <source>new code</source>
        <translation>nieuwe code</translation>
    </message>
    <message>
        <source>code changed</source>
        <translation>code gewijzigd</translation>
    </message>
    <message>
        <source>key of a code</source>
        <translation>toets van een code</translation>
    </message>
    <message>
        <source>order of codes</source>
        <translation>volgorde van codes</translation>
    </message>
    <message>
        <source>code deleted</source>
        <translation>code gewist</translation>
    </message>
    <message>
        <source>new question</source>
        <translation>nieuwe vraag</translation>
    </message>
    <message>
        <source>words of a question</source>
        <translation>woorden van een vraag</translation>
    </message>
    <message>
        <source>answer to a question</source>
        <translation>antwoord op een vraag</translation>
    </message>
    <message>
        <source>question deleted</source>
        <translation>vraag gewist</translation>
    </message>
    <message>
        <source>the choice of a lens</source>
        <translation>keuze van een kijkwijzer</translation>
    </message>
    <message>
        <source>what was seen of a goal</source>
        <translation>wat van een doel te zien was</translation>
    </message>
    <message>
        <source>conversation model</source>
        <translation>gespreksmodel</translation>
    </message>
    <message>
        <source>use of a card</source>
        <translation>gebruik van een kaart</translation>
    </message>
    <message>
        <source>card added</source>
        <translation>kaart toegevoegd</translation>
    </message>
    <message>
        <source>card changed</source>
        <translation>kaart gewijzigd</translation>
    </message>
    <message>
        <source>order of cards</source>
        <translation>volgorde van kaarten</translation>
    </message>
    <message>
        <source>card removed</source>
        <translation>kaart weggehaald</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>moment moved</source>
        <translation>moment verplaatst</translation>
    </message>
    <message>
        <source>star</source>
        <translation>ster</translation>
    </message>
    <message>
        <source>moment deleted</source>
        <translation>moment gewist</translation>
    </message>
    <message>
        <source>phase of the lesson</source>
        <translation>lesfase</translation>
    </message>
    <message>
        <source>name of a phase</source>
        <translation>naam van een lesfase</translation>
    </message>
    <message>
        <source>phase moved</source>
        <translation>lesfase verplaatst</translation>
    </message>
    <message>
        <source>phase deleted</source>
        <translation>lesfase gewist</translation>
    </message>
    <message>
        <source>code with its fragment</source>
        <translation>code met fragment</translation>
    </message>
    <message>
        <source>moment once more</source>
        <translation>moment nog eens</translation>
    </message>
    <message>
        <source>moment changed</source>
        <translation>moment gewijzigd</translation>
    </message>
    <message>
        <source>what a moment goes on from</source>
        <translation>waar een moment op volgt</translation>
    </message>
    <message>
        <source>moment split</source>
        <translation>moment gesplitst</translation>
    </message>
    <message>
        <source>fragment once more</source>
        <translation>fragment nog eens</translation>
    </message>
    <message>
        <source>fragments joined</source>
        <translation>fragmenten samengevoegd</translation>
    </message>
    <message>
        <source>fragment split</source>
        <translation>fragment gesplitst</translation>
    </message>
    <message>
        <source>fragment</source>
        <translation>fragment</translation>
    </message>
    <message>
        <source>edge of a fragment</source>
        <translation>rand van een fragment</translation>
    </message>
    <message>
        <source>fragment card</source>
        <translation>fragmentkaart</translation>
    </message>
    <message>
        <source>order of fragments</source>
        <translation>volgorde van de fragmenten</translation>
    </message>
    <message>
        <source>fragment deleted</source>
        <translation>fragment gewist</translation>
    </message>
    <message>
        <source>mark of the teacher</source>
        <translation>teken van de leerkracht</translation>
    </message>
    <message>
        <source>time of the second camera</source>
        <translation>tijd van de tweede camera</translation>
    </message>
    <message>
        <source>which film is the main one</source>
        <translation>welke film de eerste is</translation>
    </message>
    <message>
        <source>who is heard</source>
        <translation>wie er te horen is</translation>
    </message>
    <message>
        <source>mark of the teacher deleted</source>
        <translation>moment van de leerkracht gewist</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>tekening</translation>
    </message>
    <message>
        <source>drawing changed</source>
        <translation>tekening veranderd</translation>
    </message>
    <message>
        <source>drawing wiped</source>
        <translation>tekening gewist</translation>
    </message>
    <message>
        <source>still kept</source>
        <translation>stilstaand beeld bewaard</translation>
    </message>
    <message>
        <source>words with a still</source>
        <translation>woorden bij een stilstaand beeld</translation>
    </message>
    <message>
        <source>still taken away</source>
        <translation>stilstaand beeld weggehaald</translation>
    </message>
    <message>
        <source>start of the observation</source>
        <translation>start van de observatie</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pauze</translation>
    </message>
    <message>
        <source>end of the pause</source>
        <translation>einde van de pauze</translation>
    </message>
    <message>
        <source>end of the observation</source>
        <translation>afronden van de observatie</translation>
    </message>
    <message>
        <source>observation thrown away</source>
        <translation>observatie weggegooid</translation>
    </message>
    <message>
        <source>what you saw</source>
        <translation>wat je zag</translation>
    </message>
    <message>
        <source>time of what you saw</source>
        <translation>tijd van wat je zag</translation>
    </message>
    <message>
        <source>choice of a moment</source>
        <translation>keuze van een moment</translation>
    </message>
    <message>
        <source>words of a chosen moment</source>
        <translation>woorden bij een gekozen moment</translation>
    </message>
    <message>
        <source>draft of the report</source>
        <translation>concept van het rapport</translation>
    </message>
    <message>
        <source>words of the report</source>
        <translation>woorden van het rapport</translation>
    </message>
    <message>
        <source>approval of a part</source>
        <translation>akkoord op een deel</translation>
    </message>
    <message>
        <source>title of the report</source>
        <translation>titel van het rapport</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>persoon toegevoegd</translation>
    </message>
    <message>
        <source>details of a person</source>
        <translation>gegevens van een persoon</translation>
    </message>
    <message>
        <source>archiving</source>
        <translation>archiveren</translation>
    </message>
    <message>
        <source>person removed</source>
        <translation>persoon verwijderd</translation>
    </message>
    <message>
        <source>school added</source>
        <translation>school toegevoegd</translation>
    </message>
    <message>
        <source>details of a school</source>
        <translation>gegevens van een school</translation>
    </message>
    <message>
        <source>when it went wrong</source>
        <translation>wanneer het misging</translation>
    </message>
    <message>
        <source>what you wrote of an incident</source>
        <translation>wat je over een incident schreef</translation>
    </message>
    <message>
        <source>files of an incident</source>
        <translation>bestanden van een incident</translation>
    </message>
    <message>
        <source>who was told of an incident</source>
        <translation>wie het van een incident weet</translation>
    </message>
    <message>
        <source>words of a notification</source>
        <translation>woorden van een melding</translation>
    </message>
    <message>
        <source>names in a notification</source>
        <translation>namen in een melding</translation>
    </message>
    <message>
        <source>your role for a school</source>
        <translation>je rol voor een school</translation>
    </message>
    <message>
        <source>agreement on processing</source>
        <translation>verwerkersovereenkomst</translation>
    </message>
    <message>
        <source>school removed</source>
        <translation>school verwijderd</translation>
    </message>
    <message>
        <source>guardian linked</source>
        <translation>gezaghebbende gekoppeld</translation>
    </message>
    <message>
        <source>details of a guardian</source>
        <translation>gegevens van een gezaghebbende</translation>
    </message>
    <message>
        <source>guardian unlinked</source>
        <translation>gezaghebbende losgekoppeld</translation>
    </message>
    <message>
        <source>merge of two people</source>
        <translation>samenvoegen van twee mensen</translation>
    </message>
    <message>
        <source>two that are not one</source>
        <translation>twee die niet één zijn</translation>
    </message>
    <message>
        <source>merge of two schools</source>
        <translation>samenvoegen van twee scholen</translation>
    </message>
    <message>
        <source>chart in the report</source>
        <translation>grafiek in het rapport</translation>
    </message>
    <message>
        <source>fact about the practice</source>
        <translation>gegeven van de praktijk</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>logo removed</source>
        <translation>logo verwijderd</translation>
    </message>
    <message>
        <source>session of supervision</source>
        <translation>sessie supervisie</translation>
    </message>
    <message>
        <source>session of supervision removed</source>
        <translation>sessie supervisie verwijderd</translation>
    </message>
    <message>
        <source>letter begun</source>
        <translation>brief begonnen</translation>
    </message>
    <message>
        <source>letter of recall begun</source>
        <translation>terugvraagbrief begonnen</translation>
    </message>
    <message>
        <source>words of the letter</source>
        <translation>tekst van de brief</translation>
    </message>
    <message>
        <source>letter filled in anew</source>
        <translation>brief opnieuw ingevuld</translation>
    </message>
    <message>
        <source>names left out</source>
        <translation>namen weggelaten</translation>
    </message>
    <message>
        <source>letter removed</source>
        <translation>brief verwijderd</translation>
    </message>
    <message>
        <source>learning goal added</source>
        <translation>leerdoel toegevoegd</translation>
    </message>
    <message>
        <source>words of a learning goal</source>
        <translation>woorden van een leerdoel</translation>
    </message>
    <message>
        <source>day of a learning goal</source>
        <translation>dag van een leerdoel</translation>
    </message>
    <message>
        <source>state of a learning goal</source>
        <translation>stand van een leerdoel</translation>
    </message>
    <message>
        <source>learning goal removed</source>
        <translation>leerdoel weggehaald</translation>
    </message>
    <message>
        <source>working goal added</source>
        <translation>werkdoel toegevoegd</translation>
    </message>
    <message>
        <source>words of a working goal</source>
        <translation>woorden van een werkdoel</translation>
    </message>
    <message>
        <source>days of a working goal</source>
        <translation>dagen van een werkdoel</translation>
    </message>
    <message>
        <source>learning strategies</source>
        <translation>leerstrategieën</translation>
    </message>
    <message>
        <source>looking back on a working goal</source>
        <translation>terugkijken op een werkdoel</translation>
    </message>
    <message>
        <source>working goal removed</source>
        <translation>werkdoel weggehaald</translation>
    </message>
    <message>
        <source>page of the logbook added</source>
        <translation>bladzijde van het logboek toegevoegd</translation>
    </message>
    <message>
        <source>words in the logbook</source>
        <translation>woorden in het logboek</translation>
    </message>
    <message>
        <source>figure in the logbook</source>
        <translation>cijfer in het logboek</translation>
    </message>
    <message>
        <source>day in the logbook</source>
        <translation>dag in het logboek</translation>
    </message>
    <message>
        <source>photo in the logbook</source>
        <translation>foto in het logboek</translation>
    </message>
    <message>
        <source>photo taken off</source>
        <translation>foto weggehaald</translation>
    </message>
    <message>
        <source>page of the logbook removed</source>
        <translation>bladzijde van het logboek weggehaald</translation>
    </message>
    <message>
        <source>talk with parents planned</source>
        <translation>gesprek met ouders gepland</translation>
    </message>
    <message>
        <source>talk with parents moved</source>
        <translation>gesprek met ouders verzet</translation>
    </message>
    <message>
        <source>talk with parents held</source>
        <translation>gesprek met ouders gehouden</translation>
    </message>
    <message>
        <source>talk with parents dropped</source>
        <translation>gesprek met ouders vervallen</translation>
    </message>
    <message>
        <source>{deed}, by {name}</source>
        <translation>{deed}, van {name}</translation>
    </message>
</context>
<context>
    <name>paper_notices</name>
    <message>
        <source>Save the receipt …</source>
        <translation>Bewaar ontvangstbewijs …</translation>
    </message>
    <message>
        <source>Print the receipt …</source>
        <translation>Druk ontvangstbewijs af …</translation>
    </message>
    <message>
        <source>It went to the printer.</source>
        <translation>Het is naar de printer.</translation>
    </message>
    <message>
        <source>It is in the register.</source>
        <translation>Het staat in het register.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>The register says that it was broken off.</source>
        <translation>In het register staat dat het is afgebroken.</translation>
    </message>
</context>
<context>
    <name>people_words</name>
    <message>
        <source>Teacher</source>
        <translation>Leerkracht</translation>
    </message>
    <message>
        <source>Special-needs coordinator</source>
        <translation>IB&apos;er</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Ouder of gezaghebbende</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Geboren op</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Speaks for the board</source>
        <translation>Spreekt voor het bestuur</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bestuur</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Functionaris gegevensbescherming</translation>
    </message>
    <message>
        <source>They have different roles.</source>
        <translation>Ze hebben een andere rol.</translation>
    </message>
    <message>
        <source>Both have a running trajectory of the same kind.</source>
        <translation>Ze hebben allebei een lopend traject van dezelfde soort.</translation>
    </message>
    <message>
        <source>They were born on different days.</source>
        <translation>Ze zijn op een andere dag geboren.</translation>
    </message>
    <message>
        <source>One decides for the other: they cannot be one.</source>
        <translation>De een beslist voor de ander: ze kunnen niet één zijn.</translation>
    </message>
    <message>
        <source>A report was agreed to that bears one of these names. With another name in it, it has to be read again before it can go out.</source>
        <translation>Er is akkoord op een rapport met een van deze namen. Staat er een andere naam in, dan moet het opnieuw worden gelezen voordat het naar buiten kan.</translation>
    </message>
    <message>
        <source>with video</source>
        <translation>met beeld</translation>
    </message>
    <message>
        <source>without video</source>
        <translation>zonder beeld</translation>
    </message>
    <message>
        <source>conversations with a pupil</source>
        <translation>gesprekken met een leerling</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Letter to parents</source>
        <translation>Brief aan ouders</translation>
    </message>
    <message>
        <source>Letter to the class</source>
        <translation>Brief aan de klas</translation>
    </message>
    <message>
        <source>Out of view</source>
        <translation>Buiten beeld</translation>
    </message>
    <message>
        <source>Asking back</source>
        <translation>Terugvragen</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sinds {date}</translation>
    </message>
    <message>
        <source>closed on {date}</source>
        <translation>afgesloten op {date}</translation>
    </message>
    <message>
        <source>stopped on {date}</source>
        <translation>gestopt op {date}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Choose a logo</source>
        <translation>Kies een logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Plaatjes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>print_button</name>
    <message>
        <source>This computer knows no printer. Save as PDF and print that elsewhere.</source>
        <translation>Deze computer kent geen printer. Bewaar als PDF en druk dat elders af.</translation>
    </message>
</context>
<context>
    <name>processing_card</name>
    <message>
        <source>This register stays here: it names {names}.</source>
        <translation>Dit register blijft hier: er staat {names} in.</translation>
    </message>
    <message>
        <source>It may name the school only. Put it in other words and try again.</source>
        <translation>Er mag alleen de naam van de school in staan. Schrijf het anders op en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The register is saved as {name}.</source>
        <translation>Het register is bewaard als {name}.</translation>
    </message>
    <message>
        <source>It is in the register of releases under no. {}.</source>
        <translation>Het staat in het register van vrijgaven onder nr. {}.</translation>
    </message>
</context>
<context>
    <name>processing_out</name>
    <message>
        <source>Save the register of processing</source>
        <translation>Register van verwerkingen bewaren</translation>
    </message>
    <message>
        <source>Register of processing {}</source>
        <translation>Verwerkingsregister {}</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>recall_words</name>
    <message>
        <source>By letter</source>
        <translation>Per brief</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Per mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>In a talk</source>
        <translation>In een gesprek</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Teruggegeven</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernietigd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>To ask back</source>
        <translation>Nog terug te vragen</translation>
    </message>
    <message>
        <source>Asked back on {date}, no answer yet</source>
        <translation>Teruggevraagd op {date}, nog geen antwoord</translation>
    </message>
    <message>
        <source>{answer} on {date}</source>
        <translation>{answer} op {date}</translation>
    </message>
</context>
<context>
    <name>register_lines</name>
    <message>
        <source>Went out</source>
        <translation>Naar buiten</translation>
    </message>
    <message>
        <source>Began, not ended</source>
        <translation>Begonnen, niet afgerond</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Afgebroken</translation>
    </message>
    <message>
        <source>Shown only</source>
        <translation>Alleen laten zien</translation>
    </message>
    <message>
        <source>Told orally</source>
        <translation>Mondeling verteld</translation>
    </message>
    <message>
        <source>Out by law, without consent</source>
        <translation>Door de wet, zonder toestemming</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Een kopie</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Kijken</translation>
    </message>
    <message>
        <source>Not yet: only orally agreed</source>
        <translation>Nog niet: alleen mondeling toegezegd</translation>
    </message>
    <message>
        <source>Not yet: others can be recognised</source>
        <translation>Nog niet: anderen zijn herkenbaar</translation>
    </message>
    <message>
        <source>Not yet: talk about it first</source>
        <translation>Nog niet: praat er eerst over</translation>
    </message>
    <message>
        <source>Working with it</source>
        <translation>Ermee werken</translation>
    </message>
    <message>
        <source>Hearing it</source>
        <translation>Het horen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>{words}: {why}</source>
        <translation>{words}: {why}</translation>
    </message>
    <message>
        <source>{words}; by law, without consent</source>
        <translation>{words}; door de wet, zonder toestemming</translation>
    </message>
    <message>
        <source>not shown to whom it is about</source>
        <translation>niet getoond aan wie het gaat</translation>
    </message>
    <message>
        <source>not shown to whom it is about; look again on {date}</source>
        <translation>niet getoond aan wie het gaat; opnieuw bekijken op {date}</translation>
    </message>
    <message>
        <source>as long as it is kept</source>
        <translation>zolang het er is</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat er staat</translation>
    </message>
</context>
<context>
    <name>release_words</name>
    <message>
        <source>{name} gave consent in writing</source>
        <translation>{name} gaf schriftelijk toestemming</translation>
    </message>
    <message>
        <source>given on {on}, {until}</source>
        <translation>gegeven op {on}, {until}</translation>
    </message>
    <message>
        <source>{name} has seen exactly this version</source>
        <translation>{name} heeft precies deze versie gezien</translation>
    </message>
    <message>
        <source>agreed on {on}; nothing was changed since</source>
        <translation>akkoord op {on}; sindsdien niets veranderd</translation>
    </message>
    <message>
        <source>Every part that goes out was approved</source>
        <translation>Elk deel dat naar buiten gaat, is goedgekeurd</translation>
    </message>
    <message>
        <source>approved in exactly these words</source>
        <translation>goedgekeurd in precies deze woorden</translation>
    </message>
    <message>
        <source>The trajectory is closed</source>
        <translation>Het traject is afgesloten</translation>
    </message>
    <message>
        <source>closed on {on}</source>
        <translation>afsluiting op {on}</translation>
    </message>
    <message>
        <source>There are no names of pupils in it</source>
        <translation>Er staan geen namen van leerlingen in</translation>
    </message>
    <message>
        <source>compared with the names that the intake holds</source>
        <translation>vergeleken met de namen bij de intake</translation>
    </message>
    <message>
        <source>The coaching agreement allows it</source>
        <translation>De begeleidingsovereenkomst staat het toe</translation>
    </message>
    <message>
        <source>a report for the board after the teacher agrees</source>
        <translation>rapport aan het bestuur na akkoord van de leerkracht</translation>
    </message>
    <message>
        <source>There is an approved report</source>
        <translation>Er is een goedgekeurd rapport</translation>
    </message>
    <message>
        <source>only what {name} approved goes out</source>
        <translation>alleen wat {name} goedkeurde, gaat naar buiten</translation>
    </message>
    <message>
        <source>The recipient is known by name</source>
        <translation>De ontvanger staat met naam vast</translation>
    </message>
    <message>
        <source>{recipient}</source>
        <translation>{recipient}</translation>
    </message>
    <message>
        <source>Nobody is named in it</source>
        <translation>Er wordt niemand in genoemd</translation>
    </message>
    <message>
        <source>compared with all people and schools that you know</source>
        <translation>vergeleken met alle mensen en scholen uit je dossiers</translation>
    </message>
    <message>
        <source>Nobody else is named in it</source>
        <translation>Niemand anders wordt erin genoemd</translation>
    </message>
    <message>
        <source>the consent of {name} speaks for {name} only</source>
        <translation>de toestemming van {name} geldt alleen voor {name}</translation>
    </message>
    <message>
        <source>This is about {name}, and for {name}</source>
        <translation>Dit gaat over {name} en is voor {name} zelf</translation>
    </message>
    <message>
        <source>for that no consent of {name} is needed</source>
        <translation>daarvoor is geen toestemming van {name} nodig</translation>
    </message>
    <message>
        <source>{recipient} decides for {name}</source>
        <translation>{recipient} beslist voor {name}</translation>
    </message>
    <message>
        <source>with authority, and {name} is not sixteen yet</source>
        <translation>heeft gezag, en {name} is nog geen zestien</translation>
    </message>
    <message>
        <source>The age of {name} is known</source>
        <translation>De leeftijd van {name} is bekend</translation>
    </message>
    <message>
        <source>from sixteen on a pupil decides</source>
        <translation>vanaf zestien beslist een leerling zelf</translation>
    </message>
    <message>
        <source>You know for sure that this is {recipient}</source>
        <translation>Je weet zeker dat dit {recipient} is</translation>
    </message>
    <message>
        <source>you said so just now</source>
        <translation>dat gaf je net aan</translation>
    </message>
    <message>
        <source>There is no approved report yet</source>
        <translation>Er is nog geen goedgekeurd rapport</translation>
    </message>
    <message>
        <source>write it, and let {name} approve its parts</source>
        <translation>schrijf het, en laat {name} de delen goedkeuren</translation>
    </message>
    <message>
        <source>For an assessment or a personnel file nothing is ever released</source>
        <translation>Voor een beoordeling of een personeelsdossier wordt nooit iets vrijgegeven</translation>
    </message>
    <message>
        <source>whatever was signed; coaching must stay safe</source>
        <translation>ook niet met een handtekening; coaching moet veilig blijven</translation>
    </message>
    <message>
        <source>The rules let this out to nobody for this purpose</source>
        <translation>Volgens de regels gaat dit voor dit doel naar niemand</translation>
    </message>
    <message>
        <source>it stays in the vault; choose another use or part</source>
        <translation>het blijft in de kluis; kies een ander gebruik of een ander deel</translation>
    </message>
    <message>
        <source>An interim report in writing never goes to the board</source>
        <translation>Een schriftelijk tussenrapport gaat nooit naar het bestuur</translation>
    </message>
    <message>
        <source>possible: orally when {name} agrees, or the report after closing</source>
        <translation>wel mogelijk: mondeling als {name} dat goed vindt, of het rapport na de afsluiting</translation>
    </message>
    <message>
        <source>The coaching agreement names no report to the board</source>
        <translation>De begeleidingsovereenkomst noemt geen rapport aan het bestuur</translation>
    </message>
    <message>
        <source>{name} asked for this trajectory and gets the report</source>
        <translation>{name} vroeg zelf om dit traject en krijgt het rapport</translation>
    </message>
    <message>
        <source>The trajectory is not closed yet</source>
        <translation>Het traject is nog niet afgesloten</translation>
    </message>
    <message>
        <source>the board only gets the report of the whole</source>
        <translation>het bestuur krijgt alleen het rapport over het geheel</translation>
    </message>
    <message>
        <source>Not every part of the report is approved</source>
        <translation>Niet elk deel van het rapport is goedgekeurd</translation>
    </message>
    <message>
        <source>{name} approves it part by part</source>
        <translation>{name} keurt het deel voor deel goed</translation>
    </message>
    <message>
        <source>Names of pupils stand in it: {names}</source>
        <translation>Er staan namen van leerlingen in: {names}</translation>
    </message>
    <message>
        <source>write a letter instead, such as A</source>
        <translation>schrijf in plaats daarvan een letter, zoals A</translation>
    </message>
    <message>
        <source>Names stand in it: {found}</source>
        <translation>Er staan namen in: {found}</translation>
    </message>
    <message>
        <source>a paper without consent names nobody and no school</source>
        <translation>op papier zonder toestemming staan geen namen van mensen of scholen</translation>
    </message>
    <message>
        <source>Others are named in it too: {found}</source>
        <translation>Er staan ook namen van anderen in: {found}</translation>
    </message>
    <message>
        <source>the consent of {name} does not speak for them</source>
        <translation>de toestemming van {name} geldt niet voor hen</translation>
    </message>
    <message>
        <source>The recipient has no name yet</source>
        <translation>De ontvanger heeft nog geen naam</translation>
    </message>
    <message>
        <source>fill in the board of the school</source>
        <translation>vul het bestuur van de school in</translation>
    </message>
    <message>
        <source>This is for {name} only</source>
        <translation>Dit is alleen voor {name}</translation>
    </message>
    <message>
        <source>choose {name} as the recipient</source>
        <translation>kies {name} als ontvanger</translation>
    </message>
    <message>
        <source>{name} is not sixteen yet: a guardian decides</source>
        <translation>{name} is nog geen zestien: een gezaghebbende beslist</translation>
    </message>
    <message>
        <source>choose a guardian with authority as the recipient</source>
        <translation>kies iemand met gezag als ontvanger</translation>
    </message>
    <message>
        <source>The birthday of {name} is not known</source>
        <translation>De geboortedatum van {name} is niet bekend</translation>
    </message>
    <message>
        <source>until sixteen a guardian decides: fill in the birthday first</source>
        <translation>tot zestien beslist een gezaghebbende: vul eerst de geboortedatum in</translation>
    </message>
    <message>
        <source>It is not sure yet that this is {recipient}</source>
        <translation>Het is nog niet zeker dat dit {recipient} is</translation>
    </message>
    <message>
        <source>look at an identity card, or know each other in person</source>
        <translation>bekijk een identiteitsbewijs, of ken elkaar persoonlijk</translation>
    </message>
    <message>
        <source>{name} has not seen this version yet</source>
        <translation>{name} heeft deze versie nog niet gezien</translation>
    </message>
    <message>
        <source>the report goes out only in words that {name} has read</source>
        <translation>het rapport gaat alleen naar buiten zoals {name} het heeft gelezen</translation>
    </message>
    <message>
        <source>The report was changed after {name} agreed</source>
        <translation>Het rapport is na akkoord van {name} gewijzigd</translation>
    </message>
    <message>
        <source>agreed on {on}; let {name} read the new version</source>
        <translation>akkoord op {on}; laat {name} de nieuwe versie lezen</translation>
    </message>
    <message>
        <source>There is no unrecognisable copy of exactly this yet</source>
        <translation>Er is nog geen onherkenbare kopie van precies dit stuk</translation>
    </message>
    <message>
        <source>make it, see all of it, and sign it off</source>
        <translation>maak hem, bekijk hem helemaal en teken hem af</translation>
    </message>
    <message>
        <source>Nobody else can be recognised in it, as you see it</source>
        <translation>Volgens jou is er verder niemand herkenbaar</translation>
    </message>
    <message>
        <source>you said so on {on}; nobody was asked</source>
        <translation>gezegd op {on}; aan niemand is iets gevraagd</translation>
    </message>
    <message>
        <source>Nobody can be recognised in it any more</source>
        <translation>Niemand is er nog in te herkennen</translation>
    </message>
    <message>
        <source>you saw all of the copy and signed it off</source>
        <translation>je hebt de hele kopie bekeken en goedgekeurd</translation>
    </message>
    <message>
        <source>There is nothing in this letter yet</source>
        <translation>Er staat nog niets in deze brief</translation>
    </message>
    <message>
        <source>write it first, or fill it in anew</source>
        <translation>schrijf hem eerst, of vul hem opnieuw in</translation>
    </message>
    <message>
        <source>{name} gave consent orally</source>
        <translation>{name} gaf mondeling toestemming</translation>
    </message>
    <message>
        <source>given on {on}, {until}; for this an oral yes is enough</source>
        <translation>gegeven op {on}, {until}; hiervoor is een mondeling ja genoeg</translation>
    </message>
    <message>
        <source>an oral yes is enough</source>
        <translation>een mondeling ja is genoeg</translation>
    </message>
    <message>
        <source>{name} has not been asked about this yet</source>
        <translation>{name} is hier nog niet naar gevraagd</translation>
    </message>
    <message>
        <source>it needs a yes in writing</source>
        <translation>er is een schriftelijk ja voor nodig</translation>
    </message>
    <message>
        <source>{name} said no to this</source>
        <translation>{name} zei hier nee tegen</translation>
    </message>
    <message>
        <source>on {on}; only {name} can change that</source>
        <translation>op {on}; alleen {name} kan dat veranderen</translation>
    </message>
    <message>
        <source>{name} withdrew the consent</source>
        <translation>{name} trok de toestemming in</translation>
    </message>
    <message>
        <source>on {on}; only {name} can give it again</source>
        <translation>op {on}; alleen {name} kan die opnieuw geven</translation>
    </message>
    <message>
        <source>The consent of {name} has ended</source>
        <translation>De toestemming van {name} is verlopen</translation>
    </message>
    <message>
        <source>The signature of {name} is missing or does not match</source>
        <translation>De handtekening van {name} ontbreekt of klopt niet</translation>
    </message>
    <message>
        <source>given on {on}; without its evidence it does not count</source>
        <translation>gegeven op {on}; zonder bewijs telt die niet</translation>
    </message>
    <message>
        <source>{name} said yes, but the signature is missing</source>
        <translation>{name} zei ja, maar de handtekening ontbreekt</translation>
    </message>
    <message>
        <source>conversation of {on}; orally is not enough here</source>
        <translation>gesprek van {on}; mondeling is hier niet genoeg</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>geldig tot {date}</translation>
    </message>
    <message>
        <source>without an end date</source>
        <translation>zonder einddatum</translation>
    </message>
    <message>
        <source>Record consent …</source>
        <translation>Leg toestemming vast …</translation>
    </message>
    <message>
        <source>Open the closing</source>
        <translation>Open de afsluiting</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Open het rapport</translation>
    </message>
    <message>
        <source>Choose the report</source>
        <translation>Kies het rapport</translation>
    </message>
    <message>
        <source>Choose a fragment</source>
        <translation>Kies een fragment</translation>
    </message>
    <message>
        <source>Leave names out</source>
        <translation>Laat namen weg</translation>
    </message>
    <message>
        <source>Let {name} read it</source>
        <translation>Laat {name} het lezen</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Open de overeenkomst</translation>
    </message>
    <message>
        <source>Record the basis …</source>
        <translation>Leg de grondslag vast …</translation>
    </message>
    <message>
        <source>See who sits there …</source>
        <translation>Bekijk wie er zit …</translation>
    </message>
    <message>
        <source>Say who is in it …</source>
        <translation>Zeg wie erin te zien is …</translation>
    </message>
    <message>
        <source>Make unrecognisable …</source>
        <translation>Maak onherkenbaar …</translation>
    </message>
    <message>
        <source>Show it only</source>
        <translation>Laat het alleen zien</translation>
    </message>
    <message>
        <source>Record the promise …</source>
        <translation>Leg de belofte vast …</translation>
    </message>
    <message>
        <source>Record the talk …</source>
        <translation>Leg het gesprek vast …</translation>
    </message>
    <message>
        <source>Break glass …</source>
        <translation>Breek het glas …</translation>
    </message>
    <message>
        <source>Check who it is …</source>
        <translation>Controleer wie het is …</translation>
    </message>
    <message>
        <source>Let {name} sign …</source>
        <translation>Laat {name} tekenen …</translation>
    </message>
    <message>
        <source>Who is in it …</source>
        <translation>Wie staat erop …</translation>
    </message>
    <message>
        <source>Record the answer …</source>
        <translation>Leg het antwoord vast …</translation>
    </message>
    <message>
        <source>{what}, and one other thing is in the way.</source>
        <translation>{what}, en nog één ding houdt het tegen.</translation>
    </message>
    <message>
        <source>{what}, and {count} other things are in the way.</source>
        <translation>{what}, en nog {count} dingen houden het tegen.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Er is niets verstuurd en niets veranderd.</translation>
    </message>
    <message>
        <source>Talk with {name} …</source>
        <translation>Bespreek met {name} …</translation>
    </message>
    <message>
        <source>Everybody who can be recognised agreed in writing</source>
        <translation>Iedereen die herkenbaar is gaf schriftelijk toestemming</translation>
    </message>
    <message>
        <source>The copy goes out encrypted</source>
        <translation>De kopie gaat versleuteld naar buiten</translation>
    </message>
    <message>
        <source>only {name} can open it, with the password that you agree on</source>
        <translation>alleen {name} kan hem openen, met het wachtwoord dat jullie afspreken</translation>
    </message>
    <message>
        <source>{name} promised to keep the copy private</source>
        <translation>{name} heeft beloofd de kopie voor zich te houden</translation>
    </message>
    <message>
        <source>signed on {on}</source>
        <translation>ondertekend op {on}</translation>
    </message>
    <message>
        <source>The assignment is coaching, not an assessment</source>
        <translation>De opdracht is begeleiding, geen beoordeling</translation>
    </message>
    <message>
        <source>said at the start</source>
        <translation>gezegd bij de start</translation>
    </message>
    <message>
        <source>{name} wants this coaching</source>
        <translation>{name} wil deze begeleiding</translation>
    </message>
    <message>
        <source>said at the intake</source>
        <translation>gezegd bij de intake</translation>
    </message>
    <message>
        <source>The coaching agreement was accepted</source>
        <translation>De coachovereenkomst is aanvaard</translation>
    </message>
    <message>
        <source>in exactly this version</source>
        <translation>in precies deze versie</translation>
    </message>
    <message>
        <source>The basis for filming the pupils is recorded</source>
        <translation>De grondslag voor het filmen van de leerlingen is vastgelegd</translation>
    </message>
    <message>
        <source>per trajectory, with its day</source>
        <translation>per traject, met de datum</translation>
    </message>
    <message>
        <source>The guardians of the pupil in focus agreed</source>
        <translation>De ouders van de leerling op wie je let zijn akkoord</translation>
    </message>
    <message>
        <source>each of them with authority</source>
        <translation>ieder met gezag</translation>
    </message>
    <message>
        <source>{name} knows beforehand what will be told</source>
        <translation>{name} weet vooraf wat er verteld wordt</translation>
    </message>
    <message>
        <source>talked through on {on}</source>
        <translation>besproken op {on}</translation>
    </message>
    <message>
        <source>{name} knows that you take this to your supervision</source>
        <translation>{name} weet dat je dit meeneemt naar je supervisie</translation>
    </message>
    <message>
        <source>told on {on}</source>
        <translation>verteld op {on}</translation>
    </message>
    <message>
        <source>the register shows it in red</source>
        <translation>hij staat in rood in het register</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>dat zei je zelf</translation>
    </message>
    <message>
        <source>A whole film goes to nobody else</source>
        <translation>Een hele film gaat naar niemand anders</translation>
    </message>
    <message>
        <source>a fragment or a still of it can, with consent</source>
        <translation>een fragment of een stilstaand beeld eruit kan wel, met toestemming</translation>
    </message>
    <message>
        <source>{name} has not yet promised to keep the copy private</source>
        <translation>{name} heeft nog niet beloofd de kopie voor zich te houden</translation>
    </message>
    <message>
        <source>whoever is in it can count on that; let {name} sign for it</source>
        <translation>wie erop staat, moet daarop kunnen rekenen; laat {name} ervoor tekenen</translation>
    </message>
    <message>
        <source>The coaching agreement has not been accepted yet</source>
        <translation>De coachovereenkomst is nog niet aanvaard</translation>
    </message>
    <message>
        <source>You have not talked with {name} about this use yet</source>
        <translation>Je hebt dit gebruik nog niet met {name} besproken</translation>
    </message>
    <message>
        <source>{name} has not been informed yet</source>
        <translation>{name} is nog niet ingelicht</translation>
    </message>
    <message>
        <source>You have not said yet who else can be recognised in this film</source>
        <translation>Je hebt nog niet gezegd wie er verder herkenbaar is op deze film</translation>
    </message>
    <message>
        <source>You talked with {name} about this use</source>
        <translation>Je hebt dit gebruik met {name} besproken</translation>
    </message>
    <message>
        <source>to exactly this; who is in it you said on {on}</source>
        <translation>met precies dit; wie erin staat, zei je op {on}</translation>
    </message>
    <message>
        <source>Everyone at the table agreed</source>
        <translation>Iedereen aan tafel vindt het goed</translation>
    </message>
    <message>
        <source>each with the day</source>
        <translation>elk met de dag</translation>
    </message>
    <message>
        <source>{name} is in this film</source>
        <translation>{name} staat in deze film</translation>
    </message>
    <message>
        <source>as you said; nobody else&apos;s child is shown</source>
        <translation>dat zei je; een kind van een ander laat je niet zien</translation>
    </message>
    <message>
        <source>{recipient} is bound to secrecy</source>
        <translation>{recipient} heeft geheimhouding</translation>
    </message>
    <message>
        <source>you say so, today ({today}); that is written down</source>
        <translation>dat zeg jij, vandaag ({today}); het wordt opgeschreven</translation>
    </message>
    <message>
        <source>on {on}</source>
        <translation>op {on}</translation>
    </message>
    <message>
        <source>The consent has an end date</source>
        <translation>De toestemming heeft een einddatum</translation>
    </message>
    <message>
        <source>{until}</source>
        <translation>{until}</translation>
    </message>
    <message>
        <source>The consent ends within five years</source>
        <translation>De toestemming eindigt binnen vijf jaar</translation>
    </message>
    <message>
        <source>for education that is the longest</source>
        <translation>langer mag niet voor opleiding</translation>
    </message>
    <message>
        <source>It is unrecognisable and without sound, as was agreed</source>
        <translation>Het is onherkenbaar en zonder geluid, zoals afgesproken</translation>
    </message>
    <message>
        <source>a condition under which {name} said yes</source>
        <translation>onder die voorwaarde zei {name} ja</translation>
    </message>
    <message>
        <source>It is shown, and stays in the vault</source>
        <translation>Het wordt getoond en blijft in de kluis</translation>
    </message>
    <message>
        <source>The reason is written down</source>
        <translation>De reden is opgeschreven</translation>
    </message>
    <message>
        <source>The legal basis is named</source>
        <translation>De wettelijke grondslag is genoemd</translation>
    </message>
    <message>
        <source>{name} was informed, or may not be</source>
        <translation>{name} is ingelicht, of dat mag niet</translation>
    </message>
    <message>
        <source>The board gets a report only as the report to the board</source>
        <translation>Het bestuur krijgt een verslag alleen als verslag aan het bestuur</translation>
    </message>
    <message>
        <source>that needs another consent and the end of the trajectory</source>
        <translation>daarvoor is een andere toestemming nodig, en het traject moet klaar zijn</translation>
    </message>
    <message>
        <source>Others can be recognised, and did not all agree in writing</source>
        <translation>Anderen zijn herkenbaar en gaven niet allemaal schriftelijk toestemming</translation>
    </message>
    <message>
        <source>say who is in it and ask them, or make them unrecognisable</source>
        <translation>zeg wie erin te zien is en vraag het hun, of maak hen onherkenbaar</translation>
    </message>
    <message>
        <source>for this use making them unrecognisable is not enough</source>
        <translation>voor dit gebruik is onherkenbaar maken niet genoeg</translation>
    </message>
    <message>
        <source>The copy would go out unencrypted</source>
        <translation>De kopie zou onversleuteld naar buiten gaan</translation>
    </message>
    <message>
        <source>a copy of film leaves only behind a password</source>
        <translation>een kopie van een film gaat alleen met een wachtwoord de deur uit</translation>
    </message>
    <message>
        <source>It is not certain that the assignment is no assessment</source>
        <translation>Het staat niet vast dat de opdracht geen beoordeling is</translation>
    </message>
    <message>
        <source>for an assessment nothing is filmed; ask whoever gave the assignment</source>
        <translation>voor een beoordeling wordt niet gefilmd; vraag het de opdrachtgever</translation>
    </message>
    <message>
        <source>{name} does not want this coaching, or was not asked</source>
        <translation>{name} wil deze begeleiding niet, of het is niet gevraagd</translation>
    </message>
    <message>
        <source>without that nothing is filmed</source>
        <translation>zonder dat wordt er niet gefilmd</translation>
    </message>
    <message>
        <source>talk it through and record that {name} accepts it</source>
        <translation>bespreek haar en leg vast dat {name} haar aanvaardt</translation>
    </message>
    <message>
        <source>The basis for filming the pupils is not recorded</source>
        <translation>De grondslag voor het filmen van de leerlingen is niet vastgelegd</translation>
    </message>
    <message>
        <source>consent of the parents, or the school&apos;s legitimate interest with its protocol</source>
        <translation>toestemming van de ouders, of het gerechtvaardigd belang van de school met haar protocol</translation>
    </message>
    <message>
        <source>The guardians of the pupil in focus did not all agree</source>
        <translation>De ouders van de leerling op wie je let zijn niet allemaal akkoord</translation>
    </message>
    <message>
        <source>one guardian who refuses decides</source>
        <translation>één ouder die weigert, beslist</translation>
    </message>
    <message>
        <source>Not everyone at the table agreed</source>
        <translation>Niet iedereen aan tafel vindt het goed</translation>
    </message>
    <message>
        <source>one no is a no</source>
        <translation>één nee is nee</translation>
    </message>
    <message>
        <source>It was not said that this child is in the film</source>
        <translation>Er is niet gezegd dat dit kind in de film staat</translation>
    </message>
    <message>
        <source>only a child in it, or who decides for that child, may see it</source>
        <translation>alleen een kind dat erin staat, of wie daarover beslist, mag hem zien</translation>
    </message>
    <message>
        <source>{name} does not know yet what will be told</source>
        <translation>{name} weet nog niet wat er verteld wordt</translation>
    </message>
    <message>
        <source>talk the gist through first</source>
        <translation>bespreek eerst de strekking</translation>
    </message>
    <message>
        <source>{name} does not know yet that you take this to your supervision</source>
        <translation>{name} weet nog niet dat je dit meeneemt naar je supervisie</translation>
    </message>
    <message>
        <source>tell it first</source>
        <translation>vertel het eerst</translation>
    </message>
    <message>
        <source>It is not certain that {recipient} is bound to secrecy</source>
        <translation>Het is niet zeker dat {recipient} geheimhouding heeft</translation>
    </message>
    <message>
        <source>ask first, and say so here; who said it is written down</source>
        <translation>vraag het eerst en zeg het hier; wie het zei, wordt opgeschreven</translation>
    </message>
    <message>
        <source>an unusual purpose is talked about first, and that is recorded</source>
        <translation>een ongewoon doel bespreek je eerst, en dat leg je vast</translation>
    </message>
    <message>
        <source>The consent has no end date</source>
        <translation>De toestemming heeft geen einddatum</translation>
    </message>
    <message>
        <source>for this use it needs one</source>
        <translation>voor dit gebruik is die nodig</translation>
    </message>
    <message>
        <source>The consent runs longer than five years</source>
        <translation>De toestemming loopt langer dan vijf jaar</translation>
    </message>
    <message>
        <source>for education that is the longest: {until}</source>
        <translation>langer mag niet voor opleiding: {until}</translation>
    </message>
    <message>
        <source>It was agreed unrecognisable or without sound only</source>
        <translation>Het mag alleen onherkenbaar of zonder geluid</translation>
    </message>
    <message>
        <source>{name} agreed to it being shown, not given</source>
        <translation>{name} zei ja tegen laten zien, niet tegen meegeven</translation>
    </message>
    <message>
        <source>you may show it; it does not leave the vault</source>
        <translation>je mag het laten zien; het gaat de kluis niet uit</translation>
    </message>
    <message>
        <source>The reason is not written down yet</source>
        <translation>De reden is nog niet opgeschreven</translation>
    </message>
    <message>
        <source>in forty characters or more: what makes this a duty</source>
        <translation>in veertig tekens of meer: waarom dit een plicht is</translation>
    </message>
    <message>
        <source>The legal basis is not named yet</source>
        <translation>De wettelijke grondslag is nog niet genoemd</translation>
    </message>
    <message>
        <source>a court order, the reporting code, or acute danger</source>
        <translation>een rechterlijk bevel, de meldcode of acuut gevaar</translation>
    </message>
    <message>
        <source>inform {name}, or say that this is forbidden</source>
        <translation>licht {name} in, of zeg dat het verboden is</translation>
    </message>
    <message>
        <source>No yes in writing yet from {found}</source>
        <translation>Nog geen schriftelijk ja van {found}</translation>
    </message>
    <message>
        <source>record the answer, or make everybody unrecognisable</source>
        <translation>leg het antwoord vast, of maak iedereen onherkenbaar</translation>
    </message>
</context>
<context>
    <name>remedies</name>
    <message>
        <source>Is this {}?</source>
        <translation>Is dit {}?</translation>
    </message>
    <message>
        <source>Look at an identity card, or be certain because you know each other in person. Make no copy of the card.</source>
        <translation>Kijk naar een identiteitsbewijs, of wees zeker omdat jullie elkaar kennen. Maak geen kopie van het bewijs.</translation>
    </message>
    <message>
        <source>I made sure</source>
        <translation>Ik weet het zeker</translation>
    </message>
</context>
<context>
    <name>retitling</name>
    <message>
        <source>It names {}. Others may read titles: call it otherwise.</source>
        <translation>Er staat {} in. Anderen kunnen titels lezen: noem het fragment anders.</translation>
    </message>
    <message>
        <source>Change the title of the fragment</source>
        <translation>Titel van het fragment wijzigen</translation>
    </message>
    <message>
        <source>Keep the title</source>
        <translation>Bewaar de titel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>scans</name>
    <message>
        <source>This is no PDF, JPG or PNG of a form. Choose another file.</source>
        <translation>Dit is geen PDF, JPG of PNG van een formulier. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This is a HEIC photo, as an iPhone keeps it. Save it as JPG or PDF and choose that.</source>
        <translation>Dit is een HEIC-foto, zoals een iPhone die bewaart. Bewaar de foto als JPG of PDF en kies die.</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Scan it smaller, or take a photo as JPG.</source>
        <translation>Dit bestand is groter dan 20 MB. Scan het kleiner, of maak een foto als JPG.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Dit bestand is leeg. Kies een ander.</translation>
    </message>
    <message>
        <source>This file cannot be shown whole: it is damaged or behind a password. Scan the form again.</source>
        <translation>Dit bestand is niet heel te tonen: het is beschadigd of zit achter een wachtwoord. Scan het formulier opnieuw.</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Film {}</source>
        <translation>Film {}</translation>
    </message>
    <message>
        <source>Observation {}</source>
        <translation>Observatie {}</translation>
    </message>
    <message>
        <source>Debrief {}</source>
        <translation>Nabespreking {}</translation>
    </message>
    <message>
        <source>Conversation {}</source>
        <translation>Coachgesprek {}</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>int</source>
        <translation>int</translation>
    </message>
    <message>
        <source>F{}</source>
        <translation>F{}</translation>
    </message>
    <message>
        <source>O{}</source>
        <translation>O{}</translation>
    </message>
    <message>
        <source>D{}</source>
        <translation>N{}</translation>
    </message>
    <message>
        <source>C{}</source>
        <translation>K{}</translation>
    </message>
    <message>
        <source>clo</source>
        <translation>afs</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>rap</translation>
    </message>
    <message>
        <source>era</source>
        <translation>wis</translation>
    </message>
    <message>
        <source>fol</source>
        <translation>ter</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>op slot</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>vraagt aandacht</translation>
    </message>
    <message>
        <source>step {at} of {count}, {step}, {state}</source>
        <translation>stap {at} van {count}, {step}, {state}</translation>
    </message>
</context>
</TS>
