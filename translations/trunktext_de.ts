<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AdvancedSection</name>
    <message>
        <source>Opened</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Without encryption, everybody on the network between this computer and the PBX can read the texts, the phone numbers and the login, and can send SMS with it.</source>
        <translation>Ohne Verschlüsselung kann jeder im Netzwerk zwischen diesem Computer und der Telefonanlage die Texte, die Telefonnummern und die Anmeldedaten mitlesen und damit SMS senden.</translation>
    </message>
    <message>
        <source>No certificate is trusted yet: you will be asked at the first contact.</source>
        <translation>Bisher wird keinem Zertifikat vertraut: Sie werden beim ersten Kontakt gefragt.</translation>
    </message>
    <message>
        <source>The certificate that begins with %1 is trusted.</source>
        <translation>Dem Zertifikat, das mit %1 beginnt, wird vertraut.</translation>
    </message>
    <message>
        <source>AP&amp;I version</source>
        <translation>AP&amp;I-Version</translation>
    </message>
    <message>
        <source>&amp;Report port</source>
        <translation>Be&amp;richtsport</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Beliebiger freier Port</translation>
    </message>
    <message>
        <source>Use plain &amp;HTTP</source>
        <translation>Unverschlüsseltes &amp;HTTP verwenden</translation>
    </message>
    <message>
        <source>&amp;Forget the trusted certificate</source>
        <translation>Gespeichertes Zertifikat &amp;vergessen</translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores only, such as v1.0.1.</source>
        <translation>Nur Buchstaben, Ziffern, Punkte, Binde- und Unterstriche, zum Beispiel v1.0.1.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Weitere Einstellun&amp;gen</translation>
    </message>
    <message>
        <source>Use plain HTTP an&amp;yway</source>
        <translation>Trot&amp;zdem unverschlüsselt</translation>
    </message>
    <message>
        <source>&amp;Keep HTTPS</source>
        <translation>Bei HTTPS b&amp;leiben</translation>
    </message>
    <message>
        <source>Allow &amp;outdated encryption (TLS 1.0)</source>
        <translation>Veraltete Verschlüsselung a&amp;kzeptieren (TLS 1.0)</translation>
    </message>
    <message>
        <source>Only for a PBX that knows nothing newer: such encryption can be broken.</source>
        <translation>Nur für eine Telefonanlage, die nichts Neueres beherrscht: Diese Verschlüsselung lässt sich brechen.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Back up all messages</source>
        <translation>Alle Nachrichten sichern</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Sicherungen (*.sqlite)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.sqlite);;All files (*)</source>
        <translation>Sicherungen (*.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>A backup is one file with all messages. Whoever has the file can read them.</source>
        <translation>Eine Sicherung ist eine Datei mit allen Nachrichten. Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>&amp;Sichern...</translation>
    </message>
    <message>
        <source>&amp;Restore...</source>
        <translation>&amp;Wiederherstellen...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Copying and checking</source>
        <translation>Es wird kopiert und geprüft</translation>
    </message>
</context>
<context>
    <name>BackupWording</name>
    <message>
        <source>There are no messages yet, so there is nothing to back up.</source>
        <translation>Es gibt noch keine Nachrichten, also gibt es nichts zu sichern.</translation>
    </message>
    <message>
        <source>This is the file that TrunkText works with, or one beside it. Choose another name or another folder.</source>
        <translation>Das ist die Datei, mit der TrunkText arbeitet, oder eine daneben. Wählen Sie einen anderen Namen oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup cannot be written there: there is no room, or you may not write there. Choose another folder.</source>
        <translation>Die Sicherung kann dort nicht geschrieben werden: Es ist kein Platz, oder Sie dürfen dort nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Look whether the file is there and you may read it.</source>
        <translation>Die Sicherung kann nicht gelesen werden. Sehen Sie nach, ob die Datei da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file is larger than the room that is left on the disk of TrunkText&apos;s data. Make room, and try again.</source>
        <translation>Die Datei ist größer als der freie Platz auf dem Datenträger von TrunkText. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This file is not a backup of TrunkText, or somebody has changed it. Nothing was restored.</source>
        <translation>Diese Datei ist keine Sicherung von TrunkText, oder jemand hat sie verändert. Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>This backup was made by a newer TrunkText. Update this one, and restore it then.</source>
        <translation>Diese Sicherung stammt von einem neueren TrunkText. Aktualisieren Sie dieses hier und stellen Sie sie dann wieder her.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was restored. Take an older one.</source>
        <translation>Diese Sicherung ist beschädigt. Es wurde nichts wiederhergestellt. Nehmen Sie eine ältere.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Keine Nachrichten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), from %1 to %2, %3.</source>
        <extracomment>%1 and %2 are days, %3 a size such as &quot;412 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln Nachricht, vom %1 bis zum %2, %3.</numerusform>
            <numerusform>%Ln Nachrichten, vom %1 bis zum %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had not gone out yet. They may have since: TrunkText sends none of them by itself.</source>
        <translation>
            <numerusform>%Ln davon war noch nicht hinausgegangen. Das kann seitdem geschehen sein: TrunkText sendet sie nicht von selbst.</numerusform>
            <numerusform>%Ln davon waren noch nicht hinausgegangen. Das kann seitdem geschehen sein: TrunkText sendet keine davon von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages here yet that it would replace.</source>
        <translation>Hier gibt es noch keine Nachrichten, die sie ersetzen würde.</translation>
    </message>
    <message numerus="yes">
        <source>It takes the place of the %Ln message(s) that are here now, from %1 to %2. Their file is kept beside it.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>
            <numerusform>Sie ersetzt die %Ln Nachricht, die jetzt hier ist, vom %1 bis zum %2. Deren Datei bleibt daneben erhalten.</numerusform>
            <numerusform>Sie ersetzt die %Ln Nachrichten, die jetzt hier sind, vom %1 bis zum %2. Deren Datei bleibt daneben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) here still wait to go out. They will not, once the backup is restored.</source>
        <translation>
            <numerusform>%Ln Nachricht wartet hier noch darauf, hinauszugehen. Nach der Wiederherstellung geschieht das nicht mehr.</numerusform>
            <numerusform>%Ln Nachrichten warten hier noch darauf, hinauszugehen. Nach der Wiederherstellung geschieht das nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are in the backup %1 (%2).</source>
        <extracomment>%1 is a file&apos;s path, %2 such as &quot;412 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln Nachricht ist in der Sicherung %1 (%2).</numerusform>
            <numerusform>%Ln Nachrichten sind in der Sicherung %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) that may still change are kept.</source>
        <translation>
            <numerusform>%Ln ältere, die sich noch ändern kann, bleibt erhalten.</numerusform>
            <numerusform>%Ln ältere, die sich noch ändern können, bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message from before %1 has to be deleted.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Keine Nachricht aus der Zeit vor dem %1 muss gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) from before %1 will be deleted, the oldest from %2: about %3.</source>
        <extracomment>%1 is a day, %2 the day of the oldest message, %3 a size such as &quot;12 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln Nachricht aus der Zeit vor dem %1 wird gelöscht, vom %2: etwa %3.</numerusform>
            <numerusform>%Ln Nachrichten aus der Zeit vor dem %1 werden gelöscht, die älteste vom %2: etwa %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which %2 are not used</source>
        <extracomment>both are sizes such as &quot;12 MB&quot;</extracomment>
        <translation>%1, davon %2 ungenutzt</translation>
    </message>
</context>
<context>
    <name>BarPlot</name>
    <message>
        <source>The plots cannot be drawn, as a part of TrunkText is missing.
Install TrunkText again.</source>
        <translation>Die Diagramme können nicht gezeichnet werden, weil ein Teil von TrunkText fehlt.
Installieren Sie TrunkText neu.</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Send all again...</source>
        <translation>Alle erneut senden...</translation>
    </message>
</context>
<context>
    <name>BatchWording</name>
    <message numerus="yes">
        <source>%Ln message(s) are not confirmed and may arrive twice.</source>
        <translation>
            <numerusform>%Ln Nachricht ist nicht bestätigt und kann doppelt ankommen.</numerusform>
            <numerusform>%Ln Nachrichten sind nicht bestätigt und können doppelt ankommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the %1 messages are not confirmed and may arrive twice.</source>
        <extracomment>%n of the %1 messages</extracomment>
        <translation>
            <numerusform>%Ln der %1 Nachrichten ist nicht bestätigt und kann doppelt ankommen.</numerusform>
            <numerusform>%Ln der %1 Nachrichten sind nicht bestätigt und können doppelt ankommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again?</source>
        <translation>
            <numerusform>%Ln Nachricht erneut senden?</numerusform>
            <numerusform>%Ln Nachrichten erneut senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait a few seconds before they go out.</source>
        <translation>
            <numerusform>%Ln Nachricht wartet einige Sekunden, bevor sie gesendet wird.</numerusform>
            <numerusform>%Ln Nachrichten warten einige Sekunden, bevor sie gesendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) had been sent again or had gone out already.</source>
        <translation>
            <numerusform>%Ln Nachricht war bereits erneut gesendet worden oder hinausgegangen.</numerusform>
            <numerusform>%Ln Nachrichten waren bereits erneut gesendet worden oder hinausgegangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were queued again.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde erneut eingereiht.</numerusform>
            <numerusform>%Ln Nachrichten wurden erneut eingereiht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cancelled.</source>
        <translation>
            <numerusform>%Ln Nachricht zurückgenommen.</numerusform>
            <numerusform>%Ln Nachrichten zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too late: all of them are being sent already.</source>
        <translation>Zu spät: Alle sind schon unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were taken back and do not go out.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde zurückgenommen und geht nicht hinaus.</numerusform>
            <numerusform>%Ln Nachrichten wurden zurückgenommen und gehen nicht hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these messages can be sent again: they went out, are on their way or were sent again already.</source>
        <translation>Keine dieser Nachrichten kann erneut gesendet werden: Sie sind hinausgegangen, unterwegs oder wurden bereits erneut gesendet.</translation>
    </message>
    <message>
        <source>None of these messages is queued any more.</source>
        <translation>Keine dieser Nachrichten wartet noch.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln message(s) at once.</source>
        <translation>
            <numerusform>Wählen Sie höchstens %Ln Nachricht auf einmal.</numerusform>
            <numerusform>Wählen Sie höchstens %Ln Nachrichten auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Choose the messages once more.</source>
        <translation>Die Liste hat sich inzwischen geändert. Wählen Sie die Nachrichten noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent again.</source>
        <translation>Es wurde nichts erneut gesendet.</translation>
    </message>
    <message>
        <source>Nothing was cancelled.</source>
        <translation>Es wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were being sent already.</source>
        <translation>
            <numerusform>%Ln Nachricht war schon unterwegs.</numerusform>
            <numerusform>%Ln Nachrichten waren schon unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the other %Ln</source>
        <translation>
            <numerusform>Die andere senden</numerusform>
            <numerusform>Die anderen %Ln senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all %Ln</source>
        <translation>
            <numerusform>Senden</numerusform>
            <numerusform>Alle %Ln senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>%Ln erneut senden</numerusform>
            <numerusform>%Ln erneut senden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds left</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of the PBX</source>
        <translation>Zertifikat der Telefonanlage</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>The PBX shows another certificate than the one that was trusted. Nothing was sent to it.</source>
        <translation>Die Telefonanlage legt ein anderes Zertifikat vor als das, dem bisher vertraut wurde. Es wurde nichts an sie gesendet.</translation>
    </message>
    <message>
        <source>First contact: the certificate of this PBX has not been looked at yet. Nothing was sent to it.</source>
        <translation>Erster Kontakt: Das Zertifikat dieser Telefonanlage wurde noch nicht geprüft. Es wurde nichts an sie gesendet.</translation>
    </message>
    <message>
        <source>%1 to %2: it has expired</source>
        <translation>%1 bis %2: abgelaufen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt vorgelegt</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Ask the administrator of the PBX. If the certificate was replaced on purpose, open Advanced in the connection, choose &quot;Forget the trusted certificate&quot;, and look at the new one. If nobody replaced it, somebody may be listening: do not go on.</source>
        <translation>Fragen Sie den Administrator der Telefonanlage. Wurde das Zertifikat absichtlich ersetzt, öffnen Sie in der Verbindung „Weitere Einstellungen“, wählen Sie „Gespeichertes Zertifikat vergessen“ und prüfen Sie das neue. Hat es niemand ersetzt, hört vielleicht jemand mit: Brechen Sie dann ab.</translation>
    </message>
    <message>
        <source>Ask the administrator of the PBX for the SHA-256 fingerprint of its certificate, and compare it group by group. Trust it only if all of it is the same.</source>
        <translation>Fragen Sie den Administrator der Telefonanlage nach dem SHA-256-Fingerabdruck ihres Zertifikats und vergleichen Sie ihn Gruppe für Gruppe. Vertrauen Sie dem Zertifikat nur, wenn alles übereinstimmt.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t trust</source>
        <translation>Nicht vertra&amp;uen</translation>
    </message>
    <message>
        <source>Trust this c&amp;ertificate</source>
        <translation>&amp;Diesem Zertifikat vertrauen</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>%1: there is no message to show.</source>
        <extracomment>%1 is a day, an hour or a trunk</extracomment>
        <translation>%1: Es gibt keine Nachricht zu zeigen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Keep all settings and data in this folder.</source>
        <translation>Alle Einstellungen und Daten in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Open the window on the practice PBX.</source>
        <translation>Das Fenster mit der Übungsanlage öffnen.</translation>
    </message>
    <message>
        <source>Send two practice messages, save a picture, end.</source>
        <translation>Zwei Übungsnachrichten senden, ein Bildschirmfoto speichern, beenden.</translation>
    </message>
    <message>
        <source>The port to listen on; any free one by default.</source>
        <translation>Der Port, auf dem gelauscht wird; standardmäßig ein beliebiger freier.</translation>
    </message>
    <message>
        <source>0.1: ten times as fast.</source>
        <translation>0.1: zehnmal so schnell.</translation>
    </message>
    <message>
        <source>What to call the connection.</source>
        <translation>Der Name der Verbindung.</translation>
    </message>
    <message>
        <source>The PBX&apos;s address.</source>
        <translation>Die Adresse der Telefonanlage.</translation>
    </message>
    <message>
        <source>Its API port, 8088 by default.</source>
        <translation>Ihr API-Port, standardmäßig 8088.</translation>
    </message>
    <message>
        <source>The API user.</source>
        <translation>Der API-Benutzer.</translation>
    </message>
    <message>
        <source>The API&apos;s version, v1.0.1 by default.</source>
        <translation>Die API-Version, standardmäßig v1.0.1.</translation>
    </message>
    <message>
        <source>Without encryption: whoever is on the network can read the password&apos;s digest and every message.</source>
        <translation>Ohne Verschlüsselung: Jeder im Netzwerk kann den Hash des Passworts und alle Nachrichten mitlesen.</translation>
    </message>
    <message>
        <source>The certificate&apos;s SHA-256 fingerprint.</source>
        <translation>Der SHA-256-Fingerabdruck des Zertifikats.</translation>
    </message>
    <message>
        <source>Where reports are taken, 8260 by default; 0: any free one.</source>
        <translation>Der Port für Berichte, standardmäßig 8260; 0: ein beliebiger freier.</translation>
    </message>
    <message>
        <source>Read the password from the first line of the input.</source>
        <translation>Das Passwort aus der ersten Zeile der Eingabe lesen.</translation>
    </message>
    <message>
        <source>The phone number.</source>
        <translation>Die Telefonnummer.</translation>
    </message>
    <message>
        <source>The trunk; whichever is idle by default.</source>
        <translation>Die Leitung; standardmäßig eine beliebige freie.</translation>
    </message>
    <message>
        <source>The connection; the one in use by default.</source>
        <translation>Die Verbindung; standardmäßig die aktuelle.</translation>
    </message>
    <message>
        <source>Seconds to wait for the report, 20 by default.</source>
        <translation>Sekunden, die auf den Bericht gewartet wird, standardmäßig 20.</translation>
    </message>
    <message>
        <source>End as soon as the PBX has answered.</source>
        <translation>Beenden, sobald die Telefonanlage geantwortet hat.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Ein JSON-Objekt pro Zeile ausgeben.</translation>
    </message>
    <message>
        <source>The message, or - for the input.</source>
        <translation>Die Nachricht oder - für die Eingabe.</translation>
    </message>
    <message>
        <source>Answer each JSON line of the input by one of the output.</source>
        <translation>Jede JSON-Zeile der Eingabe mit einer in der Ausgabe beantworten.</translation>
    </message>
    <message>
        <source>The message to check.</source>
        <translation>Die zu prüfende Nachricht.</translation>
    </message>
    <message>
        <source>How many of the newest messages, 20 by default.</source>
        <translation>Anzahl der neuesten Nachrichten, standardmäßig 20.</translation>
    </message>
    <message>
        <source>connect needs --name, --host and --username.</source>
        <translation>connect benötigt --name, --host und --username.</translation>
    </message>
    <message>
        <source>send needs --to with a phone number.</source>
        <translation>send benötigt --to mit einer Telefonnummer.</translation>
    </message>
    <message>
        <source>send needs a text, or - to read it from the input.</source>
        <translation>send benötigt einen Text oder -, um ihn aus der Eingabe zu lesen.</translation>
    </message>
    <message>
        <source>check needs either a text or --jsonl.</source>
        <translation>check benötigt entweder einen Text oder --jsonl.</translation>
    </message>
    <message>
        <source>TrunkText sends SMS through your own PBX.</source>
        <translation>TrunkText sendet SMS über Ihre eigene Telefonanlage.</translation>
    </message>
    <message>
        <source>--pin takes a SHA-256 fingerprint: 64 hexadecimal digits.</source>
        <translation>--pin erwartet einen SHA-256-Fingerabdruck: 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See trunktext --help.</source>
        <translation>Den Befehl „%1“ gibt es nicht. Siehe trunktext --help.</translation>
    </message>
    <message>
        <source>The text has to be one argument: put it in quotation marks.</source>
        <translation>Der Text muss ein einziges Argument sein: Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>--%1 takes a number above 0 and up to 1000.</source>
        <translation>--%1 erwartet eine Zahl größer als 0 und höchstens 1000.</translation>
    </message>
    <message>
        <source>Allow outdated encryption (TLS 1.0), for a PBX that knows nothing newer.</source>
        <translation>Veraltete Verschlüsselung (TLS 1.0) akzeptieren, für eine Telefonanlage, die nichts Neueres beherrscht.</translation>
    </message>
    <message>
        <source>practice-pbx, connect, send, check, history, backup or restore; without one, the window opens.</source>
        <translation>practice-pbx, connect, send, check, history, backup oder restore; ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Where the copy of all messages goes.</source>
        <translation>Wohin die Kopie aller Nachrichten kommt.</translation>
    </message>
    <message>
        <source>Restore without asking.</source>
        <translation>Ohne Rückfrage wiederherstellen.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>Die Sicherung.</translation>
    </message>
    <message>
        <source>backup needs the name of a file to write.</source>
        <translation>backup braucht den Namen einer Datei, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>restore needs the name of a backup.</source>
        <translation>restore braucht den Namen einer Sicherung.</translation>
    </message>
    <message>
        <source>The file&apos;s name has to be one argument: put it in quotation marks.</source>
        <translation>Der Dateiname muss ein einziges Argument sein: Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Em&amp;pfänger</translation>
    </message>
    <message>
        <source>Tr&amp;unk</source>
        <translation>&amp;Leitung</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>Nachrich&amp;t</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Lee&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>%1 brings it back</source>
        <extracomment>%1 is a key such as Ctrl+Z</extracomment>
        <translation>%1 macht es rückgängig</translation>
    </message>
    <message>
        <source>Saving the message</source>
        <translation>Nachricht wird gespeichert</translation>
    </message>
    <message>
        <source>Sending is not possible now</source>
        <translation>Senden ist zurzeit nicht möglich</translation>
    </message>
    <message>
        <source>Choose a trunk that can send</source>
        <translation>Leitung wählen, die senden kann</translation>
    </message>
    <message>
        <source>Answer the question above</source>
        <translation>Beantworten Sie die Frage oben</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>S&amp;top the test</source>
        <translation>T&amp;est abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Connect to your PBX</source>
        <translation>Mit Ihrer Telefonanlage verbinden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Type the host name or the IP address of the PBX.</source>
        <translation>Geben Sie den Hostnamen oder die IP-Adresse der Telefonanlage ein.</translation>
    </message>
    <message>
        <source>This is not an address. Examples: pbx.example.com or 192.168.5.150</source>
        <translation>Das ist keine Adresse. Beispiele: pbx.example.com oder 192.168.5.150</translation>
    </message>
    <message>
        <source>Type the user name of the PBX&apos;s API.</source>
        <translation>Geben Sie den Benutzernamen für die API der Telefonanlage ein.</translation>
    </message>
    <message>
        <source>Type the password of the PBX&apos;s API.</source>
        <translation>Geben Sie das Passwort für die API der Telefonanlage ein.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Head office PBX</source>
        <translation>Telefonanlage Zentrale</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>This computer offers no keychain: the password is kept for this session only, and asked for again after the next start.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund: Das Passwort wird nur für diese Sitzung behalten und nach dem nächsten Start erneut abgefragt.</translation>
    </message>
</context>
<context>
    <name>ConnectionTestBox</name>
    <message>
        <source>Test of the connection</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Trying to reach the PBX and to log in.</source>
        <translation>Telefonanlage wird kontaktiert und Anmeldung versucht.</translation>
    </message>
    <message>
        <source>The certificate was not trusted. No user name and no password was sent to the PBX.</source>
        <translation>Dem Zertifikat wurde nicht vertraut. Weder Benutzername noch Passwort wurden an die Telefonanlage gesendet.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 It can be tried again at %2.</source>
        <extracomment>%1 what is wrong (whole sentences), %2 a time of day</extracomment>
        <translation>%1 Ein neuer Versuch ist ab %2 möglich.</translation>
    </message>
    <message>
        <source>Connected to %1, but it has no GSM trunk, so it cannot send SMS.</source>
        <translation>Verbunden mit %1, aber ohne GSM-Leitung können keine SMS gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %1. %2 of %Ln trunk(s) can send SMS now.</source>
        <extracomment>%1 is what the PBX calls itself, or its address; %2 is how many of the %n trunks</extracomment>
        <translation>
            <numerusform>Verbunden mit %1. %2 von %Ln Leitung kann jetzt SMS senden.</numerusform>
            <numerusform>Verbunden mit %1. %2 von %Ln Leitungen können jetzt SMS senden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Write to this number</source>
        <translation>An diese Nummer schreiben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>No messages to this number</source>
        <translation>Keine Nachrichten an diese Nummer</translation>
    </message>
    <message>
        <source>What is sent to it appears here at once.</source>
        <translation>Was an sie gesendet wird, erscheint sofort hier.</translation>
    </message>
</context>
<context>
    <name>ConversationWording</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>For screen readers. %1 is a day, %2 the text of a message, %3 its status, time, trunk and SMS ID</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>CountWording</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>characters used / characters allowed</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 such as &quot;2 SMS&quot;, %2 such as &quot;GSM-7&quot;, %3 such as &quot;51 left&quot;</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <extracomment>how many characters still fit into the last SMS</extracomment>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>UCS-2 because of a no-break space</source>
        <translation>UCS-2 wegen eines geschützten Leerzeichens</translation>
    </message>
    <message>
        <source>UCS-2 because of a tab</source>
        <translation>UCS-2 wegen eines Tabulators</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a character, %2 its code such as U+2019</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>UCS-2 because of %1</source>
        <extracomment>%1 is the character for which the message takes the more costly encoding</extracomment>
        <translation>UCS-2 wegen %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Noch %Ln Zeichen</numerusform>
            <numerusform>Noch %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln Zeichen zu viel</numerusform>
            <numerusform>%Ln Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln emoji: the PBX refuses them</source>
        <translation>
            <numerusform>%Ln Emoji: Die Telefonanlage lehnt es ab</numerusform>
            <numerusform>%Ln Emojis: Die Telefonanlage lehnt sie ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more being composed</source>
        <extracomment>characters of an input method that are not in the text yet</extracomment>
        <translation>
            <numerusform>%Ln weiteres in Eingabe</numerusform>
            <numerusform>%Ln weitere in Eingabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trunk(s) idle</source>
        <extracomment>%1 is how many of the %n trunks are idle</extracomment>
        <translation>
            <numerusform>%1 von %Ln Leitung frei</numerusform>
            <numerusform>%1 von %Ln Leitungen frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sending</source>
        <translation>
            <numerusform>%Ln wird gesendet</numerusform>
            <numerusform>%Ln werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 such as &quot;1 sending&quot;, %2 such as &quot;4 queued&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in the text cannot be seen:</source>
        <translation>
            <numerusform>%Ln Zeichen im Text ist unsichtbar:</numerusform>
            <numerusform>%Ln Zeichen im Text sind unsichtbar:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayFilter</name>
    <message>
        <source>Chosen days</source>
        <translation>Gewählte Tage</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Choose days...</source>
        <translation>Tage wählen ...</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Choose days</source>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose a message to read all of it and to see what became of it.</source>
        <translation>Wählen Sie eine Nachricht, um sie ganz zu lesen und zu sehen, was aus ihr geworden ist.</translation>
    </message>
</context>
<context>
    <name>DetailsWording</name>
    <message>
        <source>(PBX error %1)</source>
        <translation>(Fehler %1 der Telefonanlage)</translation>
    </message>
    <message>
        <source>SMS ID %1</source>
        <translation>SMS-ID %1</translation>
    </message>
    <message>
        <source>The PBX said that one went out (%1) and that one failed (%2).</source>
        <translation>Die Telefonanlage meldete, dass eine gesendet wurde (%1) und dass eine fehlschlug (%2).</translation>
    </message>
    <message>
        <source>The PBX said that it went out (%1) and that it failed (%2).</source>
        <translation>Die Telefonanlage meldete, dass sie gesendet wurde (%1) und dass sie fehlschlug (%2).</translation>
    </message>
    <message>
        <source>Confirmed by report: the PBX&apos;s answer was lost, but its report names this number and the time of sending.</source>
        <translation>Durch Bericht bestätigt: Die Antwort der Telefonanlage ging verloren, aber ihr Bericht nennt diese Nummer und die Zeit des Sendens.</translation>
    </message>
    <message>
        <source>No report has come that fits it. One that comes settles it by itself; that none comes proves nothing.</source>
        <translation>Es kam kein passender Bericht. Kommt noch einer, klärt er es von selbst; dass keiner kommt, beweist nichts.</translation>
    </message>
    <message>
        <source>What was reported fits other messages to this number as well, so it settles none of them.</source>
        <translation>Was gemeldet wurde, passt auch zu anderen Nachrichten an diese Nummer und klärt deshalb keine davon.</translation>
    </message>
    <message>
        <source>Repeats the message of %1 (%2)</source>
        <translation>Wiederholt die Nachricht vom %1 (%2)</translation>
    </message>
    <message>
        <source>Sent again (%1)</source>
        <translation>Erneut gesendet (%1)</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>EmojiBar</name>
    <message>
        <source>&amp;Remove emoji</source>
        <translation>Emo&amp;jis entfernen</translation>
    </message>
</context>
<context>
    <name>EnqueueWording</name>
    <message>
        <source>This is not a phone number that the PBX can dial.</source>
        <translation>Das ist keine Telefonnummer, die die Telefonanlage wählen kann.</translation>
    </message>
    <message>
        <source>This text cannot be sent as it is.</source>
        <translation>Dieser Text kann so nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Connect to a PBX first.</source>
        <translation>Stellen Sie zuerst eine Verbindung zu einer Telefonanlage her.</translation>
    </message>
    <message numerus="yes">
        <source>You sent this text to this number %Ln second(s) ago. Send it again?</source>
        <translation>
            <numerusform>Sie haben diesen Text vor %Ln Sekunde an diese Nummer gesendet. Noch einmal senden?</numerusform>
            <numerusform>Sie haben diesen Text vor %Ln Sekunden an diese Nummer gesendet. Noch einmal senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>This text has just been sent to this number.</source>
        <translation>Dieser Text wurde gerade an diese Nummer gesendet.</translation>
    </message>
</context>
<context>
    <name>ErrorWording</name>
    <message>
        <source>PBX out of reach</source>
        <translation>Telefonanlage nicht erreichbar</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>certificate not confirmed</source>
        <translation>Zertifikat nicht bestätigt</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>Zertifikat geändert</translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>no trunk can send</source>
        <translation>keine Leitung sendebereit</translation>
    </message>
    <message>
        <source>trunk busy</source>
        <translation>Leitung belegt</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>PBX starting</source>
        <translation>Telefonanlage startet</translation>
    </message>
    <message>
        <source>no such trunk</source>
        <translation>Leitung unbekannt</translation>
    </message>
    <message>
        <source>number refused</source>
        <translation>Nummer abgelehnt</translation>
    </message>
    <message>
        <source>text refused</source>
        <translation>Text abgelehnt</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>trunk busy too long</source>
        <translation>Leitung zu lange belegt</translation>
    </message>
    <message>
        <source>the network did not take it</source>
        <translation>vom Netz nicht angenommen</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>ohne Grund abgelehnt</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>Benutzer oder Passwort falsch</translation>
    </message>
    <message>
        <source>login locked</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>this computer is not allowed</source>
        <translation>dieser Computer ist nicht zugelassen</translation>
    </message>
    <message>
        <source>connection set up wrongly</source>
        <translation>Verbindung falsch eingerichtet</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>not the answer of a PBX</source>
        <translation>keine Antwort einer Telefonanlage</translation>
    </message>
    <message>
        <source>fault in the PBX</source>
        <translation>Fehler in der Telefonanlage</translation>
    </message>
    <message>
        <source>ended while sending</source>
        <translation>beim Senden beendet</translation>
    </message>
    <message>
        <source>%1 (PBX error %2). %3</source>
        <extracomment>%1 what happened, %2 a number such as 10027, %3 what to do (a whole sentence)</extracomment>
        <translation>%1 (Fehler %2 der Telefonanlage). %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 what happened, %2 what to do (a whole sentence)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The PBX cannot be reached</source>
        <translation>Die Telefonanlage ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No secure connection to the PBX could be made</source>
        <translation>Es konnte keine sichere Verbindung zur Telefonanlage hergestellt werden</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate has not been confirmed yet</source>
        <translation>Das Zertifikat der Telefonanlage wurde noch nicht bestätigt</translation>
    </message>
    <message>
        <source>The PBX shows another certificate than the one that was trusted</source>
        <translation>Die Telefonanlage legt ein anderes Zertifikat vor als das, dem bisher vertraut wurde</translation>
    </message>
    <message>
        <source>There is no session with the PBX</source>
        <translation>Es besteht keine Sitzung mit der Telefonanlage</translation>
    </message>
    <message>
        <source>The disk did not take the message&apos;s mark, so nothing was sent</source>
        <translation>Der Sendevermerk konnte nicht auf den Datenträger geschrieben werden, daher wurde nichts gesendet</translation>
    </message>
    <message>
        <source>TrunkText ended before anything was sent</source>
        <translation>TrunkText wurde beendet, bevor etwas gesendet wurde</translation>
    </message>
    <message>
        <source>None of the PBX&apos;s mobile trunks can send now</source>
        <extracomment>%1 is a trunk&apos;s name</extracomment>
        <translation>Keine Mobilfunkleitung der Telefonanlage kann zurzeit senden</translation>
    </message>
    <message>
        <source>The trunk is sending another message, or none is idle</source>
        <translation>Die Leitung sendet gerade eine andere Nachricht, oder es ist keine Leitung frei</translation>
    </message>
    <message>
        <source>The session with the PBX has ended</source>
        <translation>Die Sitzung mit der Telefonanlage ist beendet</translation>
    </message>
    <message>
        <source>The PBX is still starting</source>
        <translation>Die Telefonanlage startet noch</translation>
    </message>
    <message>
        <source>The PBX has no mobile trunk of that name</source>
        <translation>Die Telefonanlage hat keine Mobilfunkleitung mit diesem Namen</translation>
    </message>
    <message>
        <source>The PBX does not take this phone number</source>
        <translation>Die Telefonanlage nimmt diese Telefonnummer nicht an</translation>
    </message>
    <message>
        <source>The PBX does not take this text</source>
        <translation>Die Telefonanlage nimmt diesen Text nicht an</translation>
    </message>
    <message>
        <source>The PBX missed a part of the request</source>
        <translation>Der Telefonanlage fehlte ein Teil der Anfrage</translation>
    </message>
    <message>
        <source>The trunk was busy for ten minutes</source>
        <translation>Die Leitung war zehn Minuten lang belegt</translation>
    </message>
    <message>
        <source>The PBX took the message and reported later that it did not go out</source>
        <translation>Die Telefonanlage hat die Nachricht angenommen und später gemeldet, dass sie nicht gesendet wurde</translation>
    </message>
    <message>
        <source>The PBX refused the message without a reason</source>
        <translation>Die Telefonanlage hat die Nachricht ohne Angabe eines Grundes abgelehnt</translation>
    </message>
    <message>
        <source>The PBX refused the user name or the password</source>
        <translation>Die Telefonanlage hat den Benutzernamen oder das Passwort abgelehnt</translation>
    </message>
    <message>
        <source>The PBX has locked the login of this computer after too many wrong passwords</source>
        <translation>Die Telefonanlage hat die Anmeldung von diesem Computer nach zu vielen falschen Passwörtern gesperrt</translation>
    </message>
    <message>
        <source>The PBX does not allow this computer&apos;s address</source>
        <translation>Die Telefonanlage lässt die Adresse dieses Computers nicht zu</translation>
    </message>
    <message>
        <source>The PBX does not understand requests of this kind</source>
        <translation>Die Telefonanlage versteht Anfragen dieser Art nicht</translation>
    </message>
    <message>
        <source>The message may have gone out: the PBX&apos;s answer was lost</source>
        <translation>Die Nachricht wurde vielleicht gesendet: Die Antwort der Telefonanlage ging verloren</translation>
    </message>
    <message>
        <source>What answered does not speak like a PBX</source>
        <translation>Die Gegenstelle antwortet nicht wie eine Telefonanlage</translation>
    </message>
    <message>
        <source>The PBX reported a fault of its own, and the message may have gone out</source>
        <translation>Die Telefonanlage hat einen eigenen Fehler gemeldet; die Nachricht wurde vielleicht gesendet</translation>
    </message>
    <message>
        <source>The message may have gone out: TrunkText ended before the answer came</source>
        <translation>Die Nachricht wurde vielleicht gesendet: TrunkText wurde beendet, bevor die Antwort kam</translation>
    </message>
    <message>
        <source>Check the network and the address; it is tried again by itself.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse; es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>Check the port, and ask the PBX&apos;s administrator about HTTPS.</source>
        <translation>Prüfen Sie den Port und fragen Sie den Administrator der Telefonanlage nach HTTPS.</translation>
    </message>
    <message>
        <source>Compare its fingerprint in the connection settings and confirm it.</source>
        <translation>Vergleichen Sie den Fingerabdruck in den Verbindungseinstellungen und bestätigen Sie ihn.</translation>
    </message>
    <message>
        <source>Nothing is sent. Ask the administrator whether it was replaced.</source>
        <translation>Es wird nichts gesendet. Fragen Sie den Administrator, ob es ersetzt wurde.</translation>
    </message>
    <message>
        <source>The message waits until TrunkText is logged in again.</source>
        <translation>Die Nachricht wartet, bis TrunkText wieder angemeldet ist.</translation>
    </message>
    <message>
        <source>Make room on the disk; the message is kept.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger; die Nachricht bleibt erhalten.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>The message waits for one; the list of trunks tells what each of them lacks.</source>
        <translation>Die Nachricht wartet auf eine Leitung; die Leitungsliste zeigt, was den einzelnen fehlt.</translation>
    </message>
    <message>
        <source>Choose another trunk and send again.</source>
        <translation>Wählen Sie eine andere Leitung und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Correct the number and send again.</source>
        <translation>Korrigieren Sie die Nummer und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Change the text and send again.</source>
        <translation>Ändern Sie den Text und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Check number, trunk and text, and send again.</source>
        <translation>Prüfen Sie Nummer, Leitung und Text und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Check the number, or choose another trunk, and send again.</source>
        <translation>Prüfen Sie die Nummer oder wählen Sie eine andere Leitung und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Correct them in the connection settings; five wrong logins lock this computer out.</source>
        <translation>Korrigieren Sie die Angaben in den Verbindungseinstellungen; fünf falsche Anmeldungen sperren diesen Computer aus.</translation>
    </message>
    <message>
        <source>Wait until the lock ends, then correct the password.</source>
        <translation>Warten Sie, bis die Sperre endet, und korrigieren Sie dann das Passwort.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow it in the PBX&apos;s API settings.</source>
        <translation>Bitten Sie den Administrator, sie in den API-Einstellungen der Telefonanlage zuzulassen.</translation>
    </message>
    <message>
        <source>Check the port, HTTPS and the API version in the connection settings.</source>
        <translation>Prüfen Sie Port, HTTPS und API-Version in den Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>It is not sent again by itself; ask the receiver, or decide in the details.</source>
        <translation>Sie wird nicht automatisch erneut gesendet; fragen Sie den Empfänger oder entscheiden Sie in den Details.</translation>
    </message>
    <message>
        <source>Check the address and the port; a network&apos;s sign-in page answers like this, too.</source>
        <translation>Prüfen Sie die Adresse und den Port; auch die Anmeldeseite eines Netzwerks antwortet so.</translation>
    </message>
    <message>
        <source>encryption too old</source>
        <translation>Verschlüsselung zu alt</translation>
    </message>
    <message>
        <source>encryption not installed</source>
        <translation>Verschlüsselung nicht installiert</translation>
    </message>
    <message>
        <source>its trunk cannot send</source>
        <translation>die Leitung kann nicht senden</translation>
    </message>
    <message>
        <source>three wrong logins, two are left</source>
        <translation>drei falsche Anmeldungen, zwei bleiben</translation>
    </message>
    <message>
        <source>for support: %1</source>
        <extracomment>Details of a message; %1 is the raw word of the PBX or the system, such as &quot;network error 1&quot;</extracomment>
        <translation>für den Support: %1</translation>
    </message>
    <message>
        <source>The PBX only offers an old kind of encryption that is no longer safe, so nothing was sent</source>
        <translation>Die Telefonanlage bietet nur eine alte Verschlüsselung an, die nicht mehr sicher ist; deshalb wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The part of TrunkText that encrypts is missing on this computer, so nothing is sent</source>
        <translation>Der Teil von TrunkText, der verschlüsselt, fehlt auf diesem Computer; deshalb wird nichts gesendet</translation>
    </message>
    <message>
        <source>The trunk %1 cannot send now</source>
        <translation>Die Leitung %1 kann jetzt nicht senden</translation>
    </message>
    <message>
        <source>Three logins were wrong, and TrunkText waits so that the PBX does not lock this computer out: two tries are left</source>
        <translation>Drei Anmeldungen waren falsch, und TrunkText wartet, damit die Telefonanlage diesen Computer nicht aussperrt: Zwei Versuche bleiben</translation>
    </message>
    <message>
        <source>Install TrunkText again, with its TLS library.</source>
        <translation>Installieren Sie TrunkText neu, mit seiner TLS-Bibliothek.</translation>
    </message>
    <message>
        <source>Correct them here; five wrong logins lock this computer out.</source>
        <translation>Korrigieren Sie die Angaben hier; fünf falsche Anmeldungen sperren diesen Computer aus.</translation>
    </message>
    <message>
        <source>Make sure of the user name and the password meanwhile.</source>
        <translation>Vergewissern Sie sich inzwischen des Benutzernamens und des Passworts.</translation>
    </message>
    <message>
        <source>Check the port, HTTPS and the API version here.</source>
        <translation>Prüfen Sie hier Port, HTTPS und API-Version.</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator to update its firmware, or to allow TLS 1.2; until then you can allow outdated encryption here, under Advanced.</source>
        <translation>Bitten Sie den Administrator der Telefonanlage, ihre Firmware zu aktualisieren oder TLS 1.2 zu erlauben; bis dahin können Sie hier unter „Weitere Einstellungen“ veraltete Verschlüsselung akzeptieren.</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator to update its firmware, or to allow TLS 1.2; until then you can allow outdated encryption in the connection settings, under Advanced.</source>
        <translation>Bitten Sie den Administrator der Telefonanlage, ihre Firmware zu aktualisieren oder TLS 1.2 zu erlauben; bis dahin können Sie in den Verbindungseinstellungen unter „Weitere Einstellungen“ veraltete Verschlüsselung akzeptieren.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Messages %1</source>
        <extracomment>A file&apos;s name, without its suffix; %1 is a day, such as 2026-03-02</extracomment>
        <translation>Nachrichten %1</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Nachrichten exportieren</translation>
    </message>
    <message>
        <source>What the history shows now is written into a file:</source>
        <translation>Was der Verlauf jetzt zeigt, wird in eine Datei geschrieben:</translation>
    </message>
    <message>
        <source>C&amp;SV, for spreadsheets and other programs</source>
        <translation>C&amp;SV, für Tabellenkalkulationen und andere Programme</translation>
    </message>
    <message>
        <source>With a &amp;byte order mark (for Excel)</source>
        <translation>Mit &amp;Bytereihenfolge-Marke (für Excel)</translation>
    </message>
    <message>
        <source>&amp;PDF, to read and to print</source>
        <translation>&amp;PDF, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>ExportProgressDialog</name>
    <message>
        <source>Export messages</source>
        <translation>Nachrichten exportieren</translation>
    </message>
    <message>
        <source>Print messages</source>
        <translation>Nachrichten drucken</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Try again...</source>
        <translation>&amp;Noch einmal versuchen...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ExportWording</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading of a column: the phone number as the PBX got it</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of a column: why a message failed or waits</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>SMS ID</source>
        <translation>SMS-ID</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>Heading of a column: how many SMS a message counts as</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is a list of statuses</extracomment>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>Nicht erneut gesendet</translation>
    </message>
    <message>
        <source>Trunk: %1</source>
        <extracomment>%1 is a trunk&apos;s name</extracomment>
        <translation>Leitung: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <extracomment>%1 is a phone number</extracomment>
        <translation>Empfänger: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>%1 is what an agent searched for</extracomment>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day, or a day and an hour</extracomment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day, or a day and an hour</extracomment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are days, or days and hours</extracomment>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>in the column of trunks: no trunk was asked for, and none was used yet</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Title of a printed list</extracomment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>On a printed list; %1 is a day and an hour</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>At the foot of a printed page</extracomment>
        <translation>Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written</source>
        <translation>
            <numerusform>%Ln Nachricht geschrieben</numerusform>
            <numerusform>%Ln Nachrichten geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) printed</source>
        <translation>
            <numerusform>%Ln Nachricht gedruckt</numerusform>
            <numerusform>%Ln Nachrichten gedruckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1, with %Ln message(s).</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>
            <numerusform>Gespeichert: %1, mit %Ln Nachricht.</numerusform>
            <numerusform>Gespeichert: %1, mit %Ln Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) went to the printer.</source>
        <translation>
            <numerusform>%Ln Nachricht ging an den Drucker.</numerusform>
            <numerusform>%Ln Nachrichten gingen an den Drucker.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another one.</source>
        <translation>Den Ordner gibt es nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, or another name.</source>
        <translation>Dort dürfen Sie nicht schreiben. Wählen Sie einen anderen Ordner oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk is full, so no file was written. Make room, or choose another disk.</source>
        <translation>Der Datenträger ist voll, darum wurde keine Datei geschrieben. Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The file could not be written. Try again, or choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The messages could not be read, so no file was written. Try again.</source>
        <translation>Die Nachrichten konnten nicht gelesen werden, darum wurde keine Datei geschrieben. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look whether it is ready, and print again.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen. Sehen Sie nach, ob er bereit ist, und drucken Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing can be printed, as a part of TrunkText is missing. Install TrunkText again.</source>
        <translation>Es kann nicht gedruckt werden, weil ein Teil von TrunkText fehlt. Installieren Sie TrunkText neu.</translation>
    </message>
</context>
<context>
    <name>FigureWording</name>
    <message>
        <source>%1%</source>
        <extracomment>a share such as 4.5; your language&apos;s percent sign</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one time of the day to another</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>a day, and from one time to another</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month&apos;s name and the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>one line of several: what is counted, and how many</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>FilterWording</name>
    <message>
        <source>Search &quot;%1&quot;</source>
        <extracomment>A filter. %1 is what is searched for</extracomment>
        <translation>Suche „%1“</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>A filter. %1 is one or more statuses, such as Failed</extracomment>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Trunk %1</source>
        <extracomment>A filter. %1 is the name of a trunk</extracomment>
        <translation>Leitung %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>A filter: only messages to the number %1</extracomment>
        <translation>An %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a day of this year is written: d, MMM and MMMM as QDate::toString() knows them</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day of another year is written: d, MMM, MMMM and yyyy as QDate::toString() knows them</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one day to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <extracomment>For screen readers. %1 is a filter, such as: Status: Failed</extracomment>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ message(s)</source>
        <extracomment>There are more than that</extracomment>
        <translation>
            <numerusform>Über %Ln Nachricht</numerusform>
            <numerusform>Über %Ln Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenCharacterBar</name>
    <message>
        <source>Remove h&amp;idden</source>
        <translation>&amp;Unsichtbare entfernen</translation>
    </message>
    <message>
        <source>Takes out the characters that cannot be seen</source>
        <translation>Nimmt die unsichtbaren Zeichen heraus</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search number, text or SMS ID</source>
        <translation>Nummer, Text oder SMS-ID suchen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <extracomment>%1 is how many</extracomment>
        <translation>Zu prüfen %1</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Only failed and not confirmed messages that were not sent again</source>
        <translation>Nur fehlgeschlagene und unbestätigte Nachrichten, die nicht erneut gesendet wurden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Finds any part of a number, a text, an SMS ID or a trunk</source>
        <translation>Findet jeden Teil einer Nummer, eines Textes, einer SMS-ID oder einer Leitung</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>SMS ID</source>
        <translation>SMS-ID</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>No message fits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Alle Nachrichten anzeigen</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Write the first one: it appears here at once, and its status stays up to date.</source>
        <translation>Schreiben Sie die erste: Sie erscheint sofort hier, und ihr Status bleibt aktuell.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No message matches the search and all filters. Take one away, or try a part of the number or of the text.</source>
        <translation>Keine Nachricht passt zur Suche und zu allen Filtern. Entfernen Sie einen davon, oder versuchen Sie es mit einem Teil der Nummer oder des Textes.</translation>
    </message>
    <message>
        <source>&amp;Oldest messages first</source>
        <translation>&amp;Älteste Nachrichten zuerst</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About TrunkText</source>
        <translation>Über TrunkText</translation>
    </message>
    <message>
        <source>TrunkText %1</source>
        <extracomment>%1 is the version</extracomment>
        <translation>TrunkText %1</translation>
    </message>
    <message>
        <source>Texts callers through the company&apos;s own PBX and its GSM trunks.

Free software under the GNU General Public License, version 3 or later. Built with Qt, running on Qt %1.</source>
        <extracomment>%1 is a version of Qt</extracomment>
        <translation>Sendet Anrufern SMS über die firmeneigene Telefonanlage und deren GSM-Leitungen.

Freie Software unter der GNU General Public License, Version 3 oder später. Entwickelt mit Qt, läuft mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ManualText</name>
    <message>
        <source>What TrunkText promises</source>
        <translation>Was TrunkText verspricht</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost: once a message stands in the history, it is on disk. Until then it stays in the form.</source>
        <translation>Nichts, was Sie geschrieben haben, geht verloren: Steht eine Nachricht im Verlauf, ist sie gespeichert. Bis dahin bleibt sie im Formular.</translation>
    </message>
    <message>
        <source>A message is tried again by itself only where it is proven that the PBX did not take it: nothing of it had left, or the PBX refused it for now and said so.</source>
        <translation>Eine Nachricht wird nur dann von selbst erneut versucht, wenn erwiesen ist, dass die Telefonanlage sie nicht angenommen hat: Nichts davon war unterwegs, oder die Telefonanlage hat sie ausdrücklich vorläufig abgelehnt.</translation>
    </message>
    <message>
        <source>Every other doubtful outcome is shown as Not confirmed. Then only a person sends the message again.</source>
        <translation>Jeder andere unklare Ausgang wird als „Nicht bestätigt“ angezeigt. Dann sendet nur ein Mensch die Nachricht erneut.</translation>
    </message>
    <message>
        <source>What each status means</source>
        <translation>Was die Status bedeuten</translation>
    </message>
    <message>
        <source>Not confirmed: what to do</source>
        <translation>Nicht bestätigt: was tun?</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost on the way, so the caller may have the message, or may not. TrunkText does not send it again by itself: it could arrive twice.</source>
        <translation>Die Antwort der Telefonanlage ging unterwegs verloren. Der Anrufer hat die Nachricht vielleicht bekommen, vielleicht nicht. TrunkText sendet sie nicht von selbst erneut: Sie könnte doppelt ankommen.</translation>
    </message>
    <message>
        <source>Wait a minute. A report of the PBX may still come and settle it.</source>
        <translation>Warten Sie eine Minute. Ein Bericht der Telefonanlage kann es noch klären.</translation>
    </message>
    <message>
        <source>Ask the caller, if you can, whether the message has arrived.</source>
        <translation>Fragen Sie den Anrufer, wenn möglich, ob die Nachricht angekommen ist.</translation>
    </message>
    <message>
        <source>If it has arrived, choose it in the history and press &quot;Mark as sent&quot;.</source>
        <translation>Ist sie angekommen, wählen Sie sie im Verlauf und drücken Sie „Als gesendet markieren“.</translation>
    </message>
    <message>
        <source>If it has not, or if a second copy does no harm, press &quot;Send again (may arrive twice)&quot;.</source>
        <translation>Ist sie nicht angekommen oder schadet eine zweite nicht, drücken Sie „Erneut senden (kommt evtl. doppelt an)“.</translation>
    </message>
    <message>
        <source>After a crash, a power cut or a restart</source>
        <translation>Nach Absturz, Stromausfall oder Neustart</translation>
    </message>
    <message>
        <source>Every message is still there. What was queued is still queued. What was being sent is queued again if nothing of it had left; otherwise it becomes Not confirmed.</source>
        <translation>Jede Nachricht ist noch da. Was wartete, wartet weiter. Was gerade gesendet wurde, wartet erneut, wenn noch nichts davon unterwegs war; sonst ist es „Nicht bestätigt“.</translation>
    </message>
    <message>
        <source>Old messages ask first</source>
        <translation>Alte Nachrichten fragen zuerst</translation>
    </message>
    <message>
        <source>A message that was left from more than 15 minutes ago does not go out by surprise. It waits until you say yes at the top of the window, or cancel it there.</source>
        <translation>Eine Nachricht, die vor mehr als 15 Minuten liegen blieb, geht nicht überraschend hinaus. Sie wartet, bis Sie sie oben im Fenster freigeben oder dort zurücknehmen.</translation>
    </message>
    <message>
        <source>The same text twice</source>
        <translation>Derselbe Text zweimal</translation>
    </message>
    <message>
        <source>Send is off until your message is on disk, so a double click sends once. If you send the same text to the same number again within 60 seconds, TrunkText asks first. &quot;Send again&quot; in the history does not ask.</source>
        <translation>Senden ist aus, bis Ihre Nachricht gespeichert ist; ein Doppelklick sendet also nur einmal. Senden Sie denselben Text innerhalb von 60 Sekunden noch einmal an dieselbe Nummer, fragt TrunkText zuerst. „Erneut senden“ im Verlauf fragt nicht.</translation>
    </message>
    <message>
        <source>Many messages at once</source>
        <translation>Viele Nachrichten auf einmal</translation>
    </message>
    <message>
        <source>Choose several rows with Shift, Ctrl or Ctrl+A and press &quot;Send again&quot; or &quot;Cancel&quot;. What is sent again waits five seconds: &quot;Undo&quot; above the rows, or Ctrl+Z, takes it back. What you cancelled is queued again by the same key.</source>
        <translation>Wählen Sie mehrere Zeilen mit Umschalt, Strg oder Strg+A und dann „Erneut senden“ oder „Zurücknehmen“. Was erneut gesendet wird, wartet fünf Sekunden: „Rückgängig“ über den Zeilen oder Strg+Z nimmt es zurück. Was Sie zurückgenommen haben, reiht dieselbe Taste wieder ein.</translation>
    </message>
    <message>
        <source>Find a message</source>
        <translation>Eine Nachricht finden</translation>
    </message>
    <message>
        <source>Press Ctrl+F and type any part of the number, the text, the SMS ID or the trunk. Case and accents do not matter, and what was found is marked.</source>
        <translation>Drücken Sie Strg+F und geben Sie einen beliebigen Teil der Nummer, des Textes, der SMS-ID oder der Leitung ein. Groß- und Kleinschreibung und Akzente spielen keine Rolle; was gefunden wurde, ist markiert.</translation>
    </message>
    <message>
        <source>Choose a status, days or a trunk beside the search. Each choice stands below it: a click on it, or Delete, takes it away.</source>
        <translation>Wählen Sie neben der Suche einen Status, Tage oder eine Leitung. Jede Wahl steht darunter: Ein Klick darauf oder Entf nimmt sie weg.</translation>
    </message>
    <message>
        <source>&quot;Needs attention&quot; shows what failed or was not confirmed.</source>
        <translation>„Zu prüfen“ zeigt, was fehlgeschlagen oder nicht bestätigt ist.</translation>
    </message>
    <message>
        <source>Ctrl+J on a row shows all messages to that number as a conversation, the oldest first. Escape leads back.</source>
        <translation>Strg+J auf einer Zeile zeigt alle Nachrichten an diese Nummer als Unterhaltung, die älteste zuerst. Esc führt zurück.</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Exportieren und drucken</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E saves what the history shows, filters included, as CSV for a spreadsheet or as PDF. Ctrl+P prints it. Go on working meanwhile; &quot;Cancel&quot; leaves no half file behind.</source>
        <translation>Strg+Umschalt+E speichert, was der Verlauf mit seinen Filtern zeigt, als CSV für eine Tabellenkalkulation oder als PDF. Strg+P druckt es. Arbeiten Sie inzwischen weiter; „Abbrechen“ lässt keine halbe Datei zurück.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>F9 shows how many messages were written, what failed, how long reports took and what it cost. A click on a bar, or Enter, shows its messages in the history. &quot;As tables&quot; shows the figures in words.</source>
        <translation>F9 zeigt, wie viele Nachrichten geschrieben wurden, was fehlschlug, wie lange Berichte brauchten und was es kostete. Ein Klick auf einen Balken oder die Eingabetaste zeigt dessen Nachrichten im Verlauf. „Als Tabellen“ zeigt die Zahlen zum Lesen.</translation>
    </message>
    <message>
        <source>Delete old messages, back up, restore</source>
        <translation>Alte Nachrichten löschen, sichern, wiederherstellen</translation>
    </message>
    <message>
        <source>All this stands under &quot;Messages on disk&quot; in the Tools menu.</source>
        <translation>All das steht unter „Nachrichten auf dem Datenträger“ im Menü „Extras“.</translation>
    </message>
    <message>
        <source>Messages are kept until you choose after how many days they are deleted. First you see how many that would be. What still waits is never deleted.</source>
        <translation>Nachrichten bleiben erhalten, bis Sie wählen, nach wie vielen Tagen sie gelöscht werden. Zuerst sehen Sie, wie viele das wären. Was noch wartet, wird nie gelöscht.</translation>
    </message>
    <message>
        <source>A backup is one file with all messages. Whoever has it can read them.</source>
        <translation>Eine Sicherung ist eine Datei mit allen Nachrichten. Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Restore checks a backup first and then puts it in the place of all messages. The ones from before are kept in a file of their own, and what was waiting in the backup asks before it is sent.</source>
        <translation>„Wiederherstellen“ prüft eine Sicherung zuerst und setzt sie dann an die Stelle aller Nachrichten. Die bisherigen bleiben in einer eigenen Datei erhalten, und was in der Sicherung wartete, fragt, bevor es gesendet wird.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy SMS ID</source>
        <translation>SMS-ID kopieren</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>Send again (may arrive twice)</source>
        <translation>Erneut senden (kommt evtl. doppelt an)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Cancel message</source>
        <translation>Nachricht zurücknehmen</translation>
    </message>
    <message>
        <source>SMS ID copied</source>
        <translation>SMS-ID kopiert</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Nummer kopiert</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>Text kopiert</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) copied</source>
        <translation>
            <numerusform>%Ln Nummer kopiert</numerusform>
            <numerusform>%Ln Nummern kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln number(s)</source>
        <translation>
            <numerusform>%Ln Nummer kopieren</numerusform>
            <numerusform>%Ln Nummern kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Send the failed ones again</source>
        <translation>Fehlgeschlagene erneut senden</translation>
    </message>
    <message>
        <source>Cancel the queued ones</source>
        <translation>Wartende zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>%Ln erneut senden</numerusform>
            <numerusform>%Ln erneut senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht zurücknehmen</numerusform>
            <numerusform>%Ln Nachrichten zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the selected messages went out, are on their way or were sent again already: they stay as they are.</source>
        <translation>
            <numerusform>%Ln der ausgewählten Nachrichten ist hinausgegangen, unterwegs oder schon erneut gesendet: Sie bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln der ausgewählten Nachrichten sind hinausgegangen, unterwegs oder schon erneut gesendet: Sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected messages went out, are on their way or were sent again already.</source>
        <translation>Die ausgewählten Nachrichten sind hinausgegangen, unterwegs oder schon erneut gesendet.</translation>
    </message>
    <message>
        <source>Original message</source>
        <translation>Ursprüngliche Nachricht</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>SMS ID %1</source>
        <translation>SMS-ID %1</translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message numerus="yes">
        <source>%Ln message(s) wait from earlier.</source>
        <translation>
            <numerusform>%Ln Nachricht von früher wartet noch.</numerusform>
            <numerusform>%Ln Nachrichten von früher warten noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sen&amp;d them</source>
        <translation>Jet&amp;zt senden</translation>
    </message>
    <message>
        <source>Cance&amp;l them</source>
        <translation>Zurü&amp;cknehmen</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate</source>
        <translation>Zertifikat prü&amp;fen</translation>
    </message>
    <message>
        <source>Com&amp;pare the certificates</source>
        <translation>Zertifikate &amp;vergleichen</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Ern&amp;eut versuchen</translation>
    </message>
    <message>
        <source>Co&amp;nnection settings</source>
        <translation>Verbindun&amp;gseinstellungen</translation>
    </message>
    <message>
        <source>Type the pass&amp;word</source>
        <translation>Pass&amp;wort eingeben</translation>
    </message>
    <message>
        <source>Ch&amp;ange the port</source>
        <translation>Port &amp;ändern</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open, so TrunkText forgets the password when it ends and asks for it at the next start.</source>
        <translation>Dieser Computer hat keinen geöffneten Schlüsselbund. TrunkText vergisst das Passwort deshalb beim Beenden und fragt beim nächsten Start danach.</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password needed</source>
        <translation>Passwort benötigt</translation>
    </message>
    <message>
        <source>Type the password for %1: no keychain on this computer has it. Where there is no keychain, it is kept for this session only, and asked for again after the next start.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Geben Sie das Passwort für %1 ein: Kein Schlüsselbund auf diesem Computer kennt es. Ohne Schlüsselbund gilt es nur für diese Sitzung und wird nach dem nächsten Start wieder abgefragt.</translation>
    </message>
    <message>
        <source>Pass&amp;word of the user %1</source>
        <extracomment>%1 is a user name</extracomment>
        <translation>Pass&amp;wort des Benutzers %1</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Zeitraum:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Eigene Tage</translation>
    </message>
</context>
<context>
    <name>ProblemWording</name>
    <message>
        <source>Type a phone number</source>
        <translation>Telefonnummer eingeben</translation>
    </message>
    <message>
        <source>A number has at least 3 digits</source>
        <translation>Eine Nummer hat mindestens 3 Ziffern</translation>
    </message>
    <message>
        <source>A number has at most 20 digits</source>
        <translation>Eine Nummer hat höchstens 20 Ziffern</translation>
    </message>
    <message>
        <source>Not a phone number: only digits, a leading +, * and #</source>
        <translation>Keine Telefonnummer: nur Ziffern, + am Anfang, * und #</translation>
    </message>
    <message>
        <source>The PBX dials %1</source>
        <extracomment>under the To field; %1 is the number as the PBX gets it</extracomment>
        <translation>Die Telefonanlage wählt %1</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Nachricht eingeben</translation>
    </message>
    <message>
        <source>The text has a character that no SMS can carry: type that part again</source>
        <translation>Der Text enthält ein Zeichen, das keine SMS übertragen kann: Stelle neu eingeben</translation>
    </message>
    <message>
        <source>The PBX may cut this message: it may count every non-English character twice.</source>
        <translation>Die Telefonanlage kürzt diese Nachricht vielleicht: Sie zählt nicht englische Zeichen möglicherweise doppelt.</translation>
    </message>
    <message>
        <source>The text has a rare character that the PBX may not carry.</source>
        <translation>Der Text enthält ein seltenes Zeichen, das die Telefonanlage vielleicht nicht überträgt.</translation>
    </message>
    <message>
        <source>Type a number and a message to send</source>
        <translation>Zum Senden Nummer und Nachricht eingeben</translation>
    </message>
    <message>
        <source>Type a number to send</source>
        <translation>Zum Senden Nummer eingeben</translation>
    </message>
    <message>
        <source>Correct the number to send</source>
        <translation>Zum Senden Nummer korrigieren</translation>
    </message>
    <message>
        <source>Remove the emoji to send</source>
        <translation>Zum Senden Emojis entfernen</translation>
    </message>
    <message>
        <source>Shorten the message to send</source>
        <translation>Zum Senden Nachricht kürzen</translation>
    </message>
    <message>
        <source>Correct the message to send</source>
        <translation>Zum Senden Nachricht korrigieren</translation>
    </message>
    <message>
        <source>Type a message to send</source>
        <translation>Zum Senden Nachricht eingeben</translation>
    </message>
    <message numerus="yes">
        <source>The pasted text was too long: its last %Ln character(s) were left out.</source>
        <translation>
            <numerusform>Der eingefügte Text war zu lang: Das letzte Zeichen wurde weggelassen.</numerusform>
            <numerusform>Der eingefügte Text war zu lang: Die letzten %Ln Zeichen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has characters that cannot be seen.</source>
        <translation>Der Text enthält unsichtbare Zeichen.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit TrunkText</source>
        <translation>TrunkText beenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>Nothing is left in the outbox.</source>
        <extracomment>%1 such as &quot;1 sending, 4 queued&quot;</extracomment>
        <translation>Im Postausgang ist nichts mehr.</translation>
    </message>
    <message>
        <source>Still in the outbox: %1.</source>
        <translation>Noch im Postausgang: %1.</translation>
    </message>
    <message>
        <source>Messages stay safe and go out at the next start.</source>
        <translation>Nachrichten bleiben sicher und gehen beim nächsten Start hinaus.</translation>
    </message>
    <message>
        <source>The message that you are writing has not been sent.</source>
        <translation>Die Nachricht, die Sie gerade schreiben, ist nicht gesendet.</translation>
    </message>
    <message>
        <source>What stands in the form is lost when TrunkText quits.</source>
        <translation>Was im Formular steht, geht verloren, wenn TrunkText beendet wird.</translation>
    </message>
</context>
<context>
    <name>RepeatQuestion</name>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>Ni&amp;cht senden</translation>
    </message>
    <message>
        <source>Send it &amp;again</source>
        <translation>Noch ein&amp;mal senden</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is sound. Restore it?</source>
        <translation>Die Sicherung ist in Ordnung. Wiederherstellen?</translation>
    </message>
    <message>
        <source>TrunkText closes for it and opens again. What you are writing would be lost: send it first.</source>
        <translation>TrunkText schließt sich dafür und öffnet sich wieder. Was Sie gerade schreiben, ginge verloren: Senden Sie es vorher.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Lassen</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Everything is kept until you say otherwise.</source>
        <translation>Alles bleibt erhalten, bis Sie etwas anderes sagen.</translation>
    </message>
    <message>
        <source>Looking at what is older...</source>
        <translation>Es wird nachgesehen, was älter ist...</translation>
    </message>
    <message numerus="yes">
        <source>Deleting... %Ln message(s) so far. Sending goes on.</source>
        <translation>
            <numerusform>Es wird gelöscht... bisher %Ln Nachricht. Das Senden geht weiter.</numerusform>
            <numerusform>Es wird gelöscht... bisher %Ln Nachrichten. Das Senden geht weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted, and the file is %1 smaller.</source>
        <extracomment>%1 is a size such as &quot;12 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln Nachricht wurde gelöscht, und die Datei ist um %1 kleiner.</numerusform>
            <numerusform>%Ln Nachrichten wurden gelöscht, und die Datei ist um %1 kleiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Old messages</source>
        <translation>Alte Nachrichten</translation>
    </message>
    <message>
        <source>Delete &amp;old messages every day</source>
        <translation>&amp;Alte Nachrichten jeden Tag löschen</translation>
    </message>
    <message>
        <source>Days that messages are &amp;kept:</source>
        <translation>&amp;Tage, die Nachrichten erhalten bleiben:</translation>
    </message>
    <message>
        <source>&amp;Delete them, and keep it so</source>
        <translation>&amp;Löschen und dabei bleiben</translation>
    </message>
</context>
<context>
    <name>StateWording</name>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Queued: waiting for your yes</source>
        <translation>Wartet auf Ihre Freigabe</translation>
    </message>
    <message>
        <source>Queued (%1)</source>
        <extracomment>Status column; %1 is a short reason such as &quot;trunk busy&quot;</extracomment>
        <translation>Wartet (%1)</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>Status column; %1 is a short reason such as &quot;no such trunk&quot;</extracomment>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>It was left from earlier and waits for your yes before it goes out.</source>
        <translation>Sie stammt von früher und wartet auf Ihre Freigabe, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>It is safely on disk and waits for its turn.</source>
        <translation>Sie ist sicher gespeichert und wartet, bis sie an der Reihe ist.</translation>
    </message>
    <message>
        <source>It is on its way to the PBX.</source>
        <translation>Sie ist auf dem Weg zur Telefonanlage.</translation>
    </message>
    <message>
        <source>The PBX took it. Its report that the message went out has not come yet.</source>
        <translation>Die Telefonanlage hat sie angenommen. Der Bericht, dass die Nachricht gesendet wurde, steht noch aus.</translation>
    </message>
    <message>
        <source>The PBX reported that it went out.</source>
        <translation>Die Telefonanlage hat gemeldet, dass sie gesendet wurde.</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>Sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It may have gone out: the PBX&apos;s answer was lost. It is not sent again by itself.</source>
        <translation>Sie wurde vielleicht gesendet: Die Antwort der Telefonanlage ging verloren. Sie wird nicht automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>It was taken back before it went out.</source>
        <translation>Sie wurde zurückgenommen, bevor sie gesendet wurde.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>The PBX reported: sent</source>
        <translation>Die Telefonanlage meldet: gesendet</translation>
    </message>
    <message>
        <source>The PBX reported: failed</source>
        <translation>Die Telefonanlage meldet: fehlgeschlagen</translation>
    </message>
    <message>
        <source>The PBX contradicts itself about this message: nobody can tell whether it went out. Ask the recipient before you send it again.</source>
        <translation>Die Telefonanlage widerspricht sich bei dieser Nachricht: Niemand weiß, ob sie gesendet wurde. Fragen Sie den Empfänger, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>Two messages to this number have the same SMS ID, and one of the two failed. Nobody can tell which: ask the recipient before you send one of them again.</source>
        <translation>Zwei Nachrichten an diese Nummer haben dieselbe SMS-ID, und eine der beiden ist fehlgeschlagen. Niemand weiß, welche: Fragen Sie den Empfänger, bevor Sie eine davon erneut senden.</translation>
    </message>
    <message>
        <source>It was marked as sent by hand: the PBX has not confirmed it.</source>
        <translation>Sie wurde von Hand als gesendet markiert: Die Telefonanlage hat es nicht bestätigt.</translation>
    </message>
    <message>
        <source>The PBX reported, perhaps of another message: sent</source>
        <translation>Die Telefonanlage meldet, vielleicht zu einer anderen Nachricht: gesendet</translation>
    </message>
    <message>
        <source>The PBX reported, perhaps of another message: failed</source>
        <translation>Die Telefonanlage meldet, vielleicht zu einer anderen Nachricht: fehlgeschlagen</translation>
    </message>
    <message>
        <source>The PBX reported, too late to change anything: sent</source>
        <translation>Die Telefonanlage meldet, zu spät, um etwas zu ändern: gesendet</translation>
    </message>
    <message>
        <source>The PBX reported, too late to change anything: failed</source>
        <translation>Die Telefonanlage meldet, zu spät, um etwas zu ändern: fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>StatisticsCharts</name>
    <message>
        <source>Messages per hour</source>
        <translation>Nachrichten je Stunde</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Nachrichten je Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Messages per month</source>
        <translation>Nachrichten je Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Failed messages per trunk</source>
        <translation>Fehlgeschlagene Nachrichten je Leitung</translation>
    </message>
    <message>
        <source>No message was tried on any trunk.</source>
        <translation>Auf keiner Leitung wurde eine Nachricht versucht.</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Time to the report per trunk (median)</source>
        <translation>Zeit bis zum Bericht je Leitung (Median)</translation>
    </message>
    <message>
        <source>The PBX has reported on no message.</source>
        <translation>Die Telefonanlage hat zu keiner Nachricht berichtet.</translation>
    </message>
    <message>
        <source>Time to the report</source>
        <translation>Zeit bis zum Bericht</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Busiest hours of the day</source>
        <translation>Stärkste Stunden des Tages</translation>
    </message>
    <message>
        <source>SMS per trunk (cost)</source>
        <translation>SMS je Leitung (Kosten)</translation>
    </message>
    <message>
        <source>No SMS has gone out.</source>
        <translation>Es ist keine SMS hinausgegangen.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), %1 of those tried failed</source>
        <extracomment>%1 is a share such as &quot;4.5%&quot;</extracomment>
        <translation>
            <numerusform>%Ln Nachricht, von den versuchten sind %1 fehlgeschlagen</numerusform>
            <numerusform>%Ln Nachrichten, von den versuchten sind %1 fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed of those tried</source>
        <translation>Fehlgeschlagen von versuchten</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>Am meisten los</translation>
    </message>
    <message>
        <source>Messages then</source>
        <translation>Nachrichten dabei</translation>
    </message>
    <message numerus="yes">
        <source>Busiest: %1, with %Ln message(s)</source>
        <extracomment>%1 is a day and a time, such as &quot;3/12/26, 09:00 to 10:00&quot;; %n messages were written then</extracomment>
        <translation>
            <numerusform>Am meisten los: %1, mit %Ln Nachricht</numerusform>
            <numerusform>Am meisten los: %1, mit %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those are shown in the history.</source>
        <extracomment>That is, a click on the bar shows them</extracomment>
        <translation>Nur diese zeigt der Verlauf.</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Counting messages...</source>
        <translation>Nachrichten werden gezählt ...</translation>
    </message>
    <message>
        <source>No message was written in this period.</source>
        <translation>In diesem Zeitraum wurde keine Nachricht geschrieben.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>As t&amp;ables</source>
        <translation>Als T&amp;abellen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>Needs attention</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of the connection, %2 how it stands, such as &quot;Connected&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Practice PBX: no real SMS is sent</source>
        <translation>Übungsanlage: Es werden keine echten SMS gesendet</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Passwort benötigt</translation>
    </message>
</context>
<context>
    <name>StatusWording</name>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 such as &quot;Stopped&quot;, %2 such as &quot;wrong user or password&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 such as &quot;Waiting&quot;, %2 such as &quot;PBX out of reach&quot;, %3 such as &quot;next try in 12 s&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>No reports</source>
        <translation>Keine Berichte</translation>
    </message>
    <message>
        <source>Reports on port %1</source>
        <translation>Berichte auf Port %1</translation>
    </message>
    <message>
        <source>Messages go out, but whether they did is not reported. Choose another report port in the connection settings.</source>
        <translation>Nachrichten werden gesendet, aber es kommen keine Berichte darüber an. Wählen Sie in den Verbindungseinstellungen einen anderen Berichtsport.</translation>
    </message>
    <message>
        <source>Messages go out, but whether they did is not reported (%1). Choose another report port in the connection settings.</source>
        <extracomment>%1 is the system&apos;s own word</extracomment>
        <translation>Nachrichten werden gesendet, aber es kommen keine Berichte darüber an (%1). Wählen Sie in den Verbindungseinstellungen einen anderen Berichtsport.</translation>
    </message>
    <message numerus="yes">
        <source>next try in %Ln s</source>
        <translation>
            <numerusform>nächster Versuch in %Ln s</numerusform>
            <numerusform>nächster Versuch in %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>next try at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>nächster Versuch um %1</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ran out on %1. TrunkText goes on with it, because it is the one that was confirmed here. Ask the PBX&apos;s administrator for a new one.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Das Zertifikat der Telefonanlage ist am %1 abgelaufen. TrunkText arbeitet damit weiter, weil es hier bestätigt wurde. Bitten Sie den Administrator der Telefonanlage um ein neues.</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate runs out on %1. Tell the PBX&apos;s administrator; a new one will have to be confirmed here.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Das Zertifikat der Telefonanlage läuft am %1 ab. Sagen Sie es dem Administrator der Telefonanlage; ein neues muss hier bestätigt werden.</translation>
    </message>
    <message>
        <source>The password for %1 is needed.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Das Passwort für %1 wird benötigt.</translation>
    </message>
</context>
<context>
    <name>StorageWording</name>
    <message>
        <source>data folder out of reach</source>
        <translation>Datenordner nicht zugänglich</translation>
    </message>
    <message>
        <source>message file damaged</source>
        <translation>Nachrichtendatei beschädigt</translation>
    </message>
    <message>
        <source>written by a newer TrunkText</source>
        <translation>von neuerem TrunkText geschrieben</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>message file in use</source>
        <translation>Nachrichtendatei in Benutzung</translation>
    </message>
    <message>
        <source>database driver missing</source>
        <translation>Datenbanktreiber fehlt</translation>
    </message>
    <message>
        <source>message file not written</source>
        <translation>Nachrichtendatei nicht geschrieben</translation>
    </message>
    <message>
        <source>The data folder cannot be read or written. Check its permissions and start TrunkText again.</source>
        <translation>Der Datenordner kann nicht gelesen oder beschrieben werden. Prüfen Sie seine Zugriffsrechte und starten Sie TrunkText neu.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed. Install it and start TrunkText again.</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert. Installieren Sie ihn und starten Sie TrunkText neu.</translation>
    </message>
    <message>
        <source>The messages could not be saved. Try again; if it goes on, tell your administrator.</source>
        <translation>Die Nachrichten konnten nicht gespeichert werden. Versuchen Sie es erneut; bleibt das Problem bestehen, informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The file with the messages is damaged. Nothing is sent. Quit TrunkText and start it again: it keeps the damaged file, and rescues what can be read of it.</source>
        <translation>Die Datei mit den Nachrichten ist beschädigt. Es wird nichts gesendet. Beenden Sie TrunkText und starten Sie es neu: Es behält die beschädigte Datei und rettet, was sich davon lesen lässt.</translation>
    </message>
    <message>
        <source>The messages were written by a newer TrunkText. You can read them here, but to send, update this one. Nothing was changed.</source>
        <translation>Die Nachrichten stammen von einem neueren TrunkText. Sie können sie hier lesen; um zu senden, aktualisieren Sie dieses. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be saved or sent. Make room, and it goes on.</source>
        <translation>Der Datenträger ist voll, deshalb kann nichts gespeichert oder gesendet werden. Schaffen Sie Platz, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Another program, such as a backup, holds the file with the messages. Wait a moment and try again.</source>
        <translation>Ein anderes Programm, etwa eine Datensicherung, hält die Datei mit den Nachrichten fest. Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The file with the messages was damaged. %Ln message(s) were rescued into a new one; others may be missing. What was waiting to be sent waits for your yes. The damaged file is kept as %1.</source>
        <extracomment>%1 is a file&apos;s path</extracomment>
        <translation>
            <numerusform>Die Datei mit den Nachrichten war beschädigt. %Ln Nachricht wurde in eine neue gerettet; andere können fehlen. Was auf das Senden wartete, wartet auf Ihr Ja. Die beschädigte Datei ist aufbewahrt als %1.</numerusform>
            <numerusform>Die Datei mit den Nachrichten war beschädigt. %Ln Nachrichten wurden in eine neue gerettet; andere können fehlen. Was auf das Senden wartete, wartet auf Ihr Ja. Die beschädigte Datei ist aufbewahrt als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages lie on a network drive, where the file can be damaged when the network fails. Ask your administrator to move TrunkText&apos;s data folder to a disk of this computer.</source>
        <translation>Die Nachrichten liegen auf einem Netzlaufwerk; fällt das Netz aus, kann die Datei beschädigt werden. Bitten Sie Ihre Administration, den Datenordner von TrunkText auf einen Datenträger dieses Computers zu verlegen.</translation>
    </message>
    <message>
        <source>The messages lie in a folder that a cloud service copies, which can damage the file. Ask your administrator to move TrunkText&apos;s data folder to one that is not synchronised.</source>
        <translation>Die Nachrichten liegen in einem Ordner, den ein Cloud-Dienst abgleicht; das kann die Datei beschädigen. Bitten Sie Ihre Administration, den Datenordner von TrunkText in einen Ordner zu verlegen, der nicht abgeglichen wird.</translation>
    </message>
    <message>
        <source>The backup is restored. What had not gone out when it was made waits for your yes.</source>
        <translation>Die Sicherung ist wiederhergestellt. Was noch nicht hinausgegangen war, als sie gemacht wurde, wartet auf Ihr Ja.</translation>
    </message>
    <message>
        <source>The messages from before are kept as %1.</source>
        <extracomment>%1 is a file&apos;s path</extracomment>
        <translation>Die Nachrichten von vorher sind als %1 erhalten.</translation>
    </message>
</context>
<context>
    <name>TerminalWording</name>
    <message>
        <source>No connection is saved yet. Run “trunktext connect” first, or open the window.</source>
        <translation>Es ist noch keine Verbindung gespeichert. Führen Sie zuerst „trunktext connect“ aus oder öffnen Sie das Fenster.</translation>
    </message>
    <message>
        <source>There is no connection called “%1”.</source>
        <translation>Es gibt keine Verbindung namens „%1“.</translation>
    </message>
    <message>
        <source>The password of “%1” is not in the system&apos;s keychain. Give it with --password-stdin.</source>
        <translation>Das Passwort von „%1“ ist nicht im Schlüsselbund des Systems. Geben Sie es mit --password-stdin an.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written. Choose another with --profile.</source>
        <translation>Der Ordner %1 kann nicht angelegt oder beschrieben werden. Wählen Sie mit --profile einen anderen.</translation>
    </message>
    <message>
        <source>No running TrunkText is connected to this PBX.</source>
        <translation>Kein laufendes TrunkText ist mit dieser Telefonanlage verbunden.</translation>
    </message>
    <message>
        <source>The message is safe in the outbox and goes out when the PBX can be reached again; do not send it anew.</source>
        <translation>Die Nachricht ist sicher im Postausgang und wird gesendet, sobald die Telefonanlage wieder erreichbar ist; senden Sie sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>The connection “%1” is saved and in use.</source>
        <translation>Die Verbindung „%1“ ist gespeichert und wird verwendet.</translation>
    </message>
    <message>
        <source>Its password is in the system&apos;s keychain.</source>
        <translation>Ihr Passwort ist im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>There is no keychain for its password: give it to each send with --password-stdin.</source>
        <translation>Für ihr Passwort gibt es keinen Schlüsselbund: Geben Sie es bei jedem send mit --password-stdin an.</translation>
    </message>
    <message>
        <source>The connection could not be saved: the profile&apos;s folder cannot be written.</source>
        <translation>Die Verbindung konnte nicht gespeichert werden: Der Profilordner kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Plain HTTP: whoever is on the network between can read every message and use the password&apos;s digest.</source>
        <translation>Unverschlüsseltes HTTP: Jeder im Netzwerk dazwischen kann alle Nachrichten mitlesen und den Hash des Passworts verwenden.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not known yet.
  Name         %2
  Valid        %3 to %4
  SHA-256      %5
Compare the fingerprint with the one on the PBX&apos;s web page. Nothing has been sent so far.
Trust it from now on? [y/N] </source>
        <translation>%1 legt ein noch unbekanntes Zertifikat vor.
  Name         %2
  Gültig       %3 bis %4
  SHA-256      %5
Vergleichen Sie den Fingerabdruck mit dem auf der Webseite der Telefonanlage. Bisher wurde nichts gesendet.
Dem Zertifikat künftig vertrauen (y = ja)? [y/N] </translation>
    </message>
    <message>
        <source>Not trusted; nothing was saved.</source>
        <translation>Nicht vertraut; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The practice PBX could not start: %1</source>
        <translation>Die Übungsanlage konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The first line of the input has to be the password, but it is empty or not UTF-8. Nothing was sent.</source>
        <translation>Die erste Zeile der Eingabe muss das Passwort sein, ist aber leer oder nicht in UTF-8. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so its letters cannot be told. Convert it and send it again.</source>
        <translation>Der Text ist nicht in UTF-8, seine Buchstaben sind deshalb nicht zu erkennen. Wandeln Sie ihn um und senden Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>An argument is not valid text in this system&apos;s encoding. Convert it and try again.</source>
        <translation>Ein Argument ist in der Zeichenkodierung dieses Systems kein gültiger Text. Wandeln Sie es um und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is not a host name or address. Give it without https:// and without a path, such as pbx.example.com.</source>
        <translation>„%1“ ist weder ein Rechnername noch eine Adresse. Geben Sie den Namen ohne https:// und ohne Pfad an, zum Beispiel pbx.example.com.</translation>
    </message>
    <message>
        <source>The message is safe in the outbox and goes out when a trunk can send; do not send it anew.</source>
        <translation>Die Nachricht liegt sicher im Postausgang und geht hinaus, sobald eine Leitung senden kann; senden Sie sie nicht noch einmal.</translation>
    </message>
</context>
<context>
    <name>TrunkFilter</name>
    <message>
        <source>Any trunk</source>
        <translation>Jede Leitung</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Leitung</translation>
    </message>
</context>
<context>
    <name>TrunkWording</name>
    <message>
        <source>idle</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>module fault</source>
        <translation>Modulfehler</translation>
    </message>
    <message>
        <source>no SIM card</source>
        <translation>keine SIM-Karte</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>kein Empfang</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>falsche PIN</translation>
    </message>
    <message>
        <source>not in the network</source>
        <translation>nicht im Netz</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a trunk&apos;s name, %2 its state</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Automatic (%Ln idle)</source>
        <extracomment>whichever trunk is idle; %n is how many are</extracomment>
        <translation>
            <numerusform>Automatisch (%Ln frei)</numerusform>
            <numerusform>Automatisch (%Ln frei)</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>%1 · not at this PBX</source>
        <extracomment>%1 is a trunk&apos;s name</extracomment>
        <translation>%1 · nicht an dieser Telefonanlage</translation>
    </message>
</context>
<context>
    <name>UpkeepDialog</name>
    <message>
        <source>Shrinking the file. Messages that you send meanwhile may wait for a moment.</source>
        <translation>Die Datei wird verkleinert. Nachrichten, die Sie inzwischen senden, müssen vielleicht einen Moment warten.</translation>
    </message>
    <message>
        <source>The file is %1 smaller.</source>
        <translation>Die Datei ist um %1 kleiner.</translation>
    </message>
    <message>
        <source>The file was as small as it can be.</source>
        <translation>Die Datei war schon so klein, wie sie sein kann.</translation>
    </message>
    <message>
        <source>Messages on disk</source>
        <translation>Nachrichten auf dem Datenträger</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Nachrichten:</translation>
    </message>
    <message>
        <source>Oldest from:</source>
        <translation>Älteste vom:</translation>
    </message>
    <message>
        <source>Room on disk:</source>
        <translation>Platz auf dem Datenträger:</translation>
    </message>
    <message>
        <source>&amp;Shrink the file</source>
        <translation>Datei &amp;verkleinern</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
</context>
<context>
    <name>UpkeepWording</name>
    <message>
        <source>TrunkText is running with these messages. Quit it, and try again.</source>
        <translation>TrunkText läuft mit diesen Nachrichten. Beenden Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>In the backup:</source>
        <translation>In der Sicherung:</translation>
    </message>
    <message>
        <source>Restore it? [y/N] </source>
        <translation>Wiederherstellen? [y/N] </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln message(s).</source>
        <translation>
            <numerusform>%Ln Nachricht wiederhergestellt.</numerusform>
            <numerusform>%Ln Nachrichten wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before is kept as %1.</source>
        <extracomment>%1 is a file&apos;s path</extracomment>
        <translation>Was vorher hier war, ist als %1 erhalten.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Es wurde nichts wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to TrunkText</source>
        <translation>Willkommen bei TrunkText</translation>
    </message>
    <message>
        <source>Text the people you talk to, through your company&apos;s own PBX and its GSM trunks.</source>
        <translation>Schreiben Sie Ihren Gesprächspartnern SMS – über die Telefonanlage Ihrer Firma und deren GSM-Leitungen.</translation>
    </message>
    <message>
        <source>&amp;Connect to your PBX</source>
        <translation>&amp;Mit Ihrer Telefonanlage verbinden</translation>
    </message>
    <message>
        <source>You need its address, and the user name and password of its API.</source>
        <translation>Sie benötigen die Adresse der Telefonanlage sowie Benutzername und Passwort für ihre API.</translation>
    </message>
    <message>
        <source>It runs on this computer only, and behaves like a real one. No real SMS is sent.</source>
        <translation>Sie läuft nur auf diesem Computer und verhält sich wie eine echte. Es werden keine echten SMS gesendet.</translation>
    </message>
    <message>
        <source>Try &amp;it with the practice PBX</source>
        <translation>Mit der Übun&amp;gsanlage ausprobieren</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Connection...</source>
        <translation>&amp;Verbindung...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>Ne&amp;ue Nachricht</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Remove emoji</source>
        <translation>Emo&amp;jis entfernen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>He&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Dun&amp;kel</translation>
    </message>
    <message>
        <source>&amp;Status bar</source>
        <translation>S&amp;tatusleiste</translation>
    </message>
    <message>
        <source>&amp;Practice PBX</source>
        <translation>Übun&amp;gsanlage</translation>
    </message>
    <message>
        <source>&amp;About TrunkText</source>
        <translation>&amp;Über TrunkText</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>E&amp;xportieren...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken...</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>Stat&amp;istik</translation>
    </message>
    <message>
        <source>&amp;Messages on disk...</source>
        <translation>&amp;Nachrichten auf dem Datenträger...</translation>
    </message>
</context>
</TS>
