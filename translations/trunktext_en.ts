<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AdvancedSection</name>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Folded away</translation>
    </message>
    <message>
        <source>Without encryption, everybody on the network between this computer and the PBX can read the texts, the phone numbers and the login, and can send SMS with it.</source>
        <translation>Without encryption, everybody on the network between this computer and the PBX can read the texts, the phone numbers and the login, and can send SMS with it.</translation>
    </message>
    <message>
        <source>No certificate is trusted yet: you will be asked at the first contact.</source>
        <translation>No certificate is trusted yet: you will be asked at the first contact.</translation>
    </message>
    <message>
        <source>The certificate that begins with %1 is trusted.</source>
        <translation>The certificate that begins with %1 is trusted.</translation>
    </message>
    <message>
        <source>AP&amp;I version</source>
        <translation>AP&amp;I version</translation>
    </message>
    <message>
        <source>&amp;Report port</source>
        <translation>&amp;Report port</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Any free port</translation>
    </message>
    <message>
        <source>Use plain &amp;HTTP</source>
        <translation>Use plain &amp;HTTP</translation>
    </message>
    <message>
        <source>&amp;Forget the trusted certificate</source>
        <translation>&amp;Forget the trusted certificate</translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores only, such as v1.0.1.</source>
        <translation>Letters, digits, dots, hyphens and underscores only, such as v1.0.1.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Ad&amp;vanced</translation>
    </message>
    <message>
        <source>Use plain HTTP an&amp;yway</source>
        <translation>Use plain HTTP an&amp;yway</translation>
    </message>
    <message>
        <source>&amp;Keep HTTPS</source>
        <translation>&amp;Keep HTTPS</translation>
    </message>
    <message>
        <source>Allow &amp;outdated encryption (TLS 1.0)</source>
        <translation>Allow &amp;outdated encryption (TLS 1.0)</translation>
    </message>
    <message>
        <source>Only for a PBX that knows nothing newer: such encryption can be broken.</source>
        <translation>Only for a PBX that knows nothing newer: such encryption can be broken.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Back up all messages</source>
        <translation>Back up all messages</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Backups (*.sqlite)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Backups (*.sqlite);;All files (*)</source>
        <translation>Backups (*.sqlite);;All files (*)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>A backup is one file with all messages. Whoever has the file can read them.</source>
        <translation>A backup is one file with all messages. Whoever has the file can read them.</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>&amp;Back up...</translation>
    </message>
    <message>
        <source>&amp;Restore...</source>
        <translation>&amp;Restore...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Copying and checking</source>
        <translation>Copying and checking</translation>
    </message>
</context>
<context>
    <name>BackupWording</name>
    <message>
        <source>There are no messages yet, so there is nothing to back up.</source>
        <translation>There are no messages yet, so there is nothing to back up.</translation>
    </message>
    <message>
        <source>This is the file that TrunkText works with, or one beside it. Choose another name or another folder.</source>
        <translation>This is the file that TrunkText works with, or one beside it. Choose another name or another folder.</translation>
    </message>
    <message>
        <source>The backup cannot be written there: there is no room, or you may not write there. Choose another folder.</source>
        <translation>The backup cannot be written there: there is no room, or you may not write there. Choose another folder.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Look whether the file is there and you may read it.</source>
        <translation>The backup cannot be read. Look whether the file is there and you may read it.</translation>
    </message>
    <message>
        <source>The file is larger than the room that is left on the disk of TrunkText&apos;s data. Make room, and try again.</source>
        <translation>The file is larger than the room that is left on the disk of TrunkText&apos;s data. Make room, and try again.</translation>
    </message>
    <message>
        <source>This file is not a backup of TrunkText, or somebody has changed it. Nothing was restored.</source>
        <translation>This file is not a backup of TrunkText, or somebody has changed it. Nothing was restored.</translation>
    </message>
    <message>
        <source>This backup was made by a newer TrunkText. Update this one, and restore it then.</source>
        <translation>This backup was made by a newer TrunkText. Update this one, and restore it then.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was restored. Take an older one.</source>
        <translation>This backup is damaged. Nothing was restored. Take an older one.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>No messages.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), from %1 to %2, %3.</source>
        <extracomment>%1 and %2 are days, %3 a size such as &quot;412 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln message, from %1 to %2, %3.</numerusform>
            <numerusform>%Ln messages, from %1 to %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had not gone out yet. They may have since: TrunkText sends none of them by itself.</source>
        <translation>
            <numerusform>%Ln of them had not gone out yet. It may have since: TrunkText does not send it by itself.</numerusform>
            <numerusform>%Ln of them had not gone out yet. They may have since: TrunkText sends none of them by itself.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages here yet that it would replace.</source>
        <translation>There are no messages here yet that it would replace.</translation>
    </message>
    <message numerus="yes">
        <source>It takes the place of the %Ln message(s) that are here now, from %1 to %2. Their file is kept beside it.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>
            <numerusform>It takes the place of the %Ln message that is here now, from %1 to %2. Its file is kept beside it.</numerusform>
            <numerusform>It takes the place of the %Ln messages that are here now, from %1 to %2. Their file is kept beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) here still wait to go out. They will not, once the backup is restored.</source>
        <translation>
            <numerusform>%Ln message here still waits to go out. It will not, once the backup is restored.</numerusform>
            <numerusform>%Ln messages here still wait to go out. They will not, once the backup is restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are in the backup %1 (%2).</source>
        <extracomment>%1 is a file&apos;s path, %2 such as &quot;412 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln message is in the backup %1 (%2).</numerusform>
            <numerusform>%Ln messages are in the backup %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) that may still change are kept.</source>
        <translation>
            <numerusform>%Ln older one that may still change is kept.</numerusform>
            <numerusform>%Ln older ones that may still change are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message from before %1 has to be deleted.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>No message from before %1 has to be deleted.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) from before %1 will be deleted, the oldest from %2: about %3.</source>
        <extracomment>%1 is a day, %2 the day of the oldest message, %3 a size such as &quot;12 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln message from before %1 will be deleted, from %2: about %3.</numerusform>
            <numerusform>%Ln messages from before %1 will be deleted, the oldest from %2: about %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which %2 are not used</source>
        <extracomment>both are sizes such as &quot;12 MB&quot;</extracomment>
        <translation>%1, of which %2 are not used</translation>
    </message>
</context>
<context>
    <name>BarPlot</name>
    <message>
        <source>The plots cannot be drawn, as a part of TrunkText is missing.
Install TrunkText again.</source>
        <translation>The plots cannot be drawn, as a part of TrunkText is missing.
Install TrunkText again.</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Do not send</source>
        <translation>Do not send</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Send all again...</source>
        <translation>Send all again...</translation>
    </message>
</context>
<context>
    <name>BatchWording</name>
    <message numerus="yes">
        <source>%Ln message(s) are not confirmed and may arrive twice.</source>
        <translation>
            <numerusform>%Ln message is not confirmed and may arrive twice.</numerusform>
            <numerusform>%Ln messages are not confirmed and may arrive twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the %1 messages are not confirmed and may arrive twice.</source>
        <extracomment>%n of the %1 messages</extracomment>
        <translation>
            <numerusform>%Ln of the %1 messages is not confirmed and may arrive twice.</numerusform>
            <numerusform>%Ln of the %1 messages are not confirmed and may arrive twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again?</source>
        <translation>
            <numerusform>Send %Ln message again?</numerusform>
            <numerusform>Send %Ln messages again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait a few seconds before they go out.</source>
        <translation>
            <numerusform>%Ln message waits a few seconds before it goes out.</numerusform>
            <numerusform>%Ln messages wait a few seconds before they go out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) had been sent again or had gone out already.</source>
        <translation>
            <numerusform>%Ln message had been sent again or had gone out already.</numerusform>
            <numerusform>%Ln messages had been sent again or had gone out already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were queued again.</source>
        <translation>
            <numerusform>%Ln message was queued again.</numerusform>
            <numerusform>%Ln messages were queued again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cancelled.</source>
        <translation>
            <numerusform>%Ln message cancelled.</numerusform>
            <numerusform>%Ln messages cancelled.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too late: all of them are being sent already.</source>
        <translation>It is too late: all of them are being sent already.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were taken back and do not go out.</source>
        <translation>
            <numerusform>%Ln message was taken back and does not go out.</numerusform>
            <numerusform>%Ln messages were taken back and do not go out.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these messages can be sent again: they went out, are on their way or were sent again already.</source>
        <translation>None of these messages can be sent again: they went out, are on their way or were sent again already.</translation>
    </message>
    <message>
        <source>None of these messages is queued any more.</source>
        <translation>None of these messages is queued any more.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln message(s) at once.</source>
        <translation>
            <numerusform>Choose at most %Ln message at once.</numerusform>
            <numerusform>Choose at most %Ln messages at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Choose the messages once more.</source>
        <translation>The list has changed meanwhile. Choose the messages once more.</translation>
    </message>
    <message>
        <source>Nothing was sent again.</source>
        <translation>Nothing was sent again.</translation>
    </message>
    <message>
        <source>Nothing was cancelled.</source>
        <translation>Nothing was cancelled.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were being sent already.</source>
        <translation>
            <numerusform>%Ln message was being sent already.</numerusform>
            <numerusform>%Ln messages were being sent already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the other %Ln</source>
        <translation>
            <numerusform>Send the other %Ln</numerusform>
            <numerusform>Send the other %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all %Ln</source>
        <translation>
            <numerusform>Send it</numerusform>
            <numerusform>Send all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>Send %Ln again</numerusform>
            <numerusform>Send %Ln again</numerusform>
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
        <translation>Automatic</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of the PBX</source>
        <translation>Certificate of the PBX</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>The PBX shows another certificate than the one that was trusted. Nothing was sent to it.</source>
        <translation>The PBX shows another certificate than the one that was trusted. Nothing was sent to it.</translation>
    </message>
    <message>
        <source>First contact: the certificate of this PBX has not been looked at yet. Nothing was sent to it.</source>
        <translation>First contact: the certificate of this PBX has not been looked at yet. Nothing was sent to it.</translation>
    </message>
    <message>
        <source>%1 to %2: it has expired</source>
        <translation>%1 to %2: it has expired</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Shown now</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 fingerprint</translation>
    </message>
    <message>
        <source>Ask the administrator of the PBX. If the certificate was replaced on purpose, open Advanced in the connection, choose &quot;Forget the trusted certificate&quot;, and look at the new one. If nobody replaced it, somebody may be listening: do not go on.</source>
        <translation>Ask the administrator of the PBX. If the certificate was replaced on purpose, open Advanced in the connection, choose &quot;Forget the trusted certificate&quot;, and look at the new one. If nobody replaced it, somebody may be listening: do not go on.</translation>
    </message>
    <message>
        <source>Ask the administrator of the PBX for the SHA-256 fingerprint of its certificate, and compare it group by group. Trust it only if all of it is the same.</source>
        <translation>Ask the administrator of the PBX for the SHA-256 fingerprint of its certificate, and compare it group by group. Trust it only if all of it is the same.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Trusted until now</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t trust</source>
        <translation>&amp;Don&apos;t trust</translation>
    </message>
    <message>
        <source>Trust this c&amp;ertificate</source>
        <translation>Trust this c&amp;ertificate</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>%1: there is no message to show.</source>
        <extracomment>%1 is a day, an hour or a trunk</extracomment>
        <translation>%1: there is no message to show.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 takes a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>Keep all settings and data in this folder.</source>
        <translation>Keep all settings and data in this folder.</translation>
    </message>
    <message>
        <source>Open the window on the practice PBX.</source>
        <translation>Open the window on the practice PBX.</translation>
    </message>
    <message>
        <source>Send two practice messages, save a picture, end.</source>
        <translation>Send two practice messages, save a picture, end.</translation>
    </message>
    <message>
        <source>The port to listen on; any free one by default.</source>
        <translation>The port to listen on; any free one by default.</translation>
    </message>
    <message>
        <source>0.1: ten times as fast.</source>
        <translation>0.1: ten times as fast.</translation>
    </message>
    <message>
        <source>What to call the connection.</source>
        <translation>What to call the connection.</translation>
    </message>
    <message>
        <source>The PBX&apos;s address.</source>
        <translation>The PBX&apos;s address.</translation>
    </message>
    <message>
        <source>Its API port, 8088 by default.</source>
        <translation>Its API port, 8088 by default.</translation>
    </message>
    <message>
        <source>The API user.</source>
        <translation>The API user.</translation>
    </message>
    <message>
        <source>The API&apos;s version, v1.0.1 by default.</source>
        <translation>The API&apos;s version, v1.0.1 by default.</translation>
    </message>
    <message>
        <source>Without encryption: whoever is on the network can read the password&apos;s digest and every message.</source>
        <translation>Without encryption: whoever is on the network can read the password&apos;s digest and every message.</translation>
    </message>
    <message>
        <source>The certificate&apos;s SHA-256 fingerprint.</source>
        <translation>The certificate&apos;s SHA-256 fingerprint.</translation>
    </message>
    <message>
        <source>Where reports are taken, 8260 by default; 0: any free one.</source>
        <translation>Where reports are taken, 8260 by default; 0: any free one.</translation>
    </message>
    <message>
        <source>Read the password from the first line of the input.</source>
        <translation>Read the password from the first line of the input.</translation>
    </message>
    <message>
        <source>The phone number.</source>
        <translation>The phone number.</translation>
    </message>
    <message>
        <source>The trunk; whichever is idle by default.</source>
        <translation>The trunk; whichever is idle by default.</translation>
    </message>
    <message>
        <source>The connection; the one in use by default.</source>
        <translation>The connection; the one in use by default.</translation>
    </message>
    <message>
        <source>Seconds to wait for the report, 20 by default.</source>
        <translation>Seconds to wait for the report, 20 by default.</translation>
    </message>
    <message>
        <source>End as soon as the PBX has answered.</source>
        <translation>End as soon as the PBX has answered.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Print one JSON object a line.</translation>
    </message>
    <message>
        <source>The message, or - for the input.</source>
        <translation>The message, or - for the input.</translation>
    </message>
    <message>
        <source>Answer each JSON line of the input by one of the output.</source>
        <translation>Answer each JSON line of the input by one of the output.</translation>
    </message>
    <message>
        <source>The message to check.</source>
        <translation>The message to check.</translation>
    </message>
    <message>
        <source>How many of the newest messages, 20 by default.</source>
        <translation>How many of the newest messages, 20 by default.</translation>
    </message>
    <message>
        <source>connect needs --name, --host and --username.</source>
        <translation>connect needs --name, --host and --username.</translation>
    </message>
    <message>
        <source>send needs --to with a phone number.</source>
        <translation>send needs --to with a phone number.</translation>
    </message>
    <message>
        <source>send needs a text, or - to read it from the input.</source>
        <translation>send needs a text, or - to read it from the input.</translation>
    </message>
    <message>
        <source>check needs either a text or --jsonl.</source>
        <translation>check needs either a text or --jsonl.</translation>
    </message>
    <message>
        <source>TrunkText sends SMS through your own PBX.</source>
        <translation>TrunkText sends SMS through your own PBX.</translation>
    </message>
    <message>
        <source>--pin takes a SHA-256 fingerprint: 64 hexadecimal digits.</source>
        <translation>--pin takes a SHA-256 fingerprint: 64 hexadecimal digits.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See trunktext --help.</source>
        <translation>There is no command “%1”. See trunktext --help.</translation>
    </message>
    <message>
        <source>The text has to be one argument: put it in quotation marks.</source>
        <translation>The text has to be one argument: put it in quotation marks.</translation>
    </message>
    <message>
        <source>--%1 takes a number above 0 and up to 1000.</source>
        <translation>--%1 takes a number above 0 and up to 1000.</translation>
    </message>
    <message>
        <source>Allow outdated encryption (TLS 1.0), for a PBX that knows nothing newer.</source>
        <translation>Allow outdated encryption (TLS 1.0), for a PBX that knows nothing newer.</translation>
    </message>
    <message>
        <source>practice-pbx, connect, send, check, history, backup or restore; without one, the window opens.</source>
        <translation>practice-pbx, connect, send, check, history, backup or restore; without one, the window opens.</translation>
    </message>
    <message>
        <source>Where the copy of all messages goes.</source>
        <translation>Where the copy of all messages goes.</translation>
    </message>
    <message>
        <source>Restore without asking.</source>
        <translation>Restore without asking.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>The backup.</translation>
    </message>
    <message>
        <source>backup needs the name of a file to write.</source>
        <translation>backup needs the name of a file to write.</translation>
    </message>
    <message>
        <source>restore needs the name of a backup.</source>
        <translation>restore needs the name of a backup.</translation>
    </message>
    <message>
        <source>The file&apos;s name has to be one argument: put it in quotation marks.</source>
        <translation>The file&apos;s name has to be one argument: put it in quotation marks.</translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>New message</source>
        <translation>New message</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>T&amp;o</translation>
    </message>
    <message>
        <source>Tr&amp;unk</source>
        <translation>Tr&amp;unk</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>Messa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Clear</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Send</translation>
    </message>
    <message>
        <source>%1 brings it back</source>
        <extracomment>%1 is a key such as Ctrl+Z</extracomment>
        <translation>%1 brings it back</translation>
    </message>
    <message>
        <source>Saving the message</source>
        <translation>Saving the message</translation>
    </message>
    <message>
        <source>Sending is not possible now</source>
        <translation>Sending is not possible now</translation>
    </message>
    <message>
        <source>Choose a trunk that can send</source>
        <translation>Choose a trunk that can send</translation>
    </message>
    <message>
        <source>Answer the question above</source>
        <translation>Answer the question above</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>S&amp;top the test</source>
        <translation>S&amp;top the test</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Test connection</translation>
    </message>
    <message>
        <source>Connect to your PBX</source>
        <translation>Connect to your PBX</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Type the host name or the IP address of the PBX.</source>
        <translation>Type the host name or the IP address of the PBX.</translation>
    </message>
    <message>
        <source>This is not an address. Examples: pbx.example.com or 192.168.5.150</source>
        <translation>This is not an address. Examples: pbx.example.com or 192.168.5.150</translation>
    </message>
    <message>
        <source>Type the user name of the PBX&apos;s API.</source>
        <translation>Type the user name of the PBX&apos;s API.</translation>
    </message>
    <message>
        <source>Type the password of the PBX&apos;s API.</source>
        <translation>Type the password of the PBX&apos;s API.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Head office PBX</source>
        <translation>Head office PBX</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>This computer offers no keychain: the password is kept for this session only, and asked for again after the next start.</source>
        <translation>This computer offers no keychain: the password is kept for this session only, and asked for again after the next start.</translation>
    </message>
</context>
<context>
    <name>ConnectionTestBox</name>
    <message>
        <source>Test of the connection</source>
        <translation>Test of the connection</translation>
    </message>
    <message>
        <source>Trying to reach the PBX and to log in.</source>
        <translation>Trying to reach the PBX and to log in.</translation>
    </message>
    <message>
        <source>The certificate was not trusted. No user name and no password was sent to the PBX.</source>
        <translation>The certificate was not trusted. No user name and no password was sent to the PBX.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>The test was stopped.</translation>
    </message>
    <message>
        <source>%1 It can be tried again at %2.</source>
        <extracomment>%1 what is wrong (whole sentences), %2 a time of day</extracomment>
        <translation>%1 It can be tried again at %2.</translation>
    </message>
    <message>
        <source>Connected to %1, but it has no GSM trunk, so it cannot send SMS.</source>
        <translation>Connected to %1, but it has no GSM trunk, so it cannot send SMS.</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %1. %2 of %Ln trunk(s) can send SMS now.</source>
        <extracomment>%1 is what the PBX calls itself, or its address; %2 is how many of the %n trunks</extracomment>
        <translation>
            <numerusform>Connected to %1. %2 of %Ln trunk can send SMS now.</numerusform>
            <numerusform>Connected to %1. %2 of %Ln trunks can send SMS now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Write to this number</source>
        <translation>Write to this number</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>No messages to this number</source>
        <translation>No messages to this number</translation>
    </message>
    <message>
        <source>What is sent to it appears here at once.</source>
        <translation>What is sent to it appears here at once.</translation>
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
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
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
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message>
        <source>UCS-2 because of a no-break space</source>
        <translation>UCS-2 because of a no-break space</translation>
    </message>
    <message>
        <source>UCS-2 because of a tab</source>
        <translation>UCS-2 because of a tab</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a character, %2 its code such as U+2019</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>UCS-2 because of %1</source>
        <extracomment>%1 is the character for which the message takes the more costly encoding</extracomment>
        <translation>UCS-2 because of %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln character left</numerusform>
            <numerusform>%Ln characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln character too many</numerusform>
            <numerusform>%Ln characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln emoji: the PBX refuses them</source>
        <translation>
            <numerusform>%Ln emoji: the PBX refuses it</numerusform>
            <numerusform>%Ln emoji: the PBX refuses them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more being composed</source>
        <extracomment>characters of an input method that are not in the text yet</extracomment>
        <translation>
            <numerusform>%Ln more being composed</numerusform>
            <numerusform>%Ln more being composed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trunk(s) idle</source>
        <extracomment>%1 is how many of the %n trunks are idle</extracomment>
        <translation>
            <numerusform>%1 of %Ln trunk idle</numerusform>
            <numerusform>%1 of %Ln trunks idle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sending</source>
        <translation>
            <numerusform>%Ln sending</numerusform>
            <numerusform>%Ln sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln queued</numerusform>
            <numerusform>%Ln queued</numerusform>
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
            <numerusform>%Ln character in the text cannot be seen:</numerusform>
            <numerusform>%Ln characters in the text cannot be seen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayFilter</name>
    <message>
        <source>Chosen days</source>
        <translation>Chosen days</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Any day</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Choose days...</source>
        <translation>Choose days...</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Choose days</source>
        <translation>Choose days</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
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
        <translation>Choose a message to read all of it and to see what became of it.</translation>
    </message>
</context>
<context>
    <name>DetailsWording</name>
    <message>
        <source>(PBX error %1)</source>
        <translation>(PBX error %1)</translation>
    </message>
    <message>
        <source>SMS ID %1</source>
        <translation>SMS ID %1</translation>
    </message>
    <message>
        <source>The PBX said that one went out (%1) and that one failed (%2).</source>
        <translation>The PBX said that one went out (%1) and that one failed (%2).</translation>
    </message>
    <message>
        <source>The PBX said that it went out (%1) and that it failed (%2).</source>
        <translation>The PBX said that it went out (%1) and that it failed (%2).</translation>
    </message>
    <message>
        <source>Confirmed by report: the PBX&apos;s answer was lost, but its report names this number and the time of sending.</source>
        <translation>Confirmed by report: the PBX&apos;s answer was lost, but its report names this number and the time of sending.</translation>
    </message>
    <message>
        <source>No report has come that fits it. One that comes settles it by itself; that none comes proves nothing.</source>
        <translation>No report has come that fits it. One that comes settles it by itself; that none comes proves nothing.</translation>
    </message>
    <message>
        <source>What was reported fits other messages to this number as well, so it settles none of them.</source>
        <translation>What was reported fits other messages to this number as well, so it settles none of them.</translation>
    </message>
    <message>
        <source>Repeats the message of %1 (%2)</source>
        <translation>Repeats the message of %1 (%2)</translation>
    </message>
    <message>
        <source>Sent again (%1)</source>
        <translation>Sent again (%1)</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
</context>
<context>
    <name>EmojiBar</name>
    <message>
        <source>&amp;Remove emoji</source>
        <translation>&amp;Remove emoji</translation>
    </message>
</context>
<context>
    <name>EnqueueWording</name>
    <message>
        <source>This is not a phone number that the PBX can dial.</source>
        <translation>This is not a phone number that the PBX can dial.</translation>
    </message>
    <message>
        <source>This text cannot be sent as it is.</source>
        <translation>This text cannot be sent as it is.</translation>
    </message>
    <message>
        <source>Connect to a PBX first.</source>
        <translation>Connect to a PBX first.</translation>
    </message>
    <message numerus="yes">
        <source>You sent this text to this number %Ln second(s) ago. Send it again?</source>
        <translation>
            <numerusform>You sent this text to this number %Ln second ago. Send it again?</numerusform>
            <numerusform>You sent this text to this number %Ln seconds ago. Send it again?</numerusform>
        </translation>
    </message>
    <message>
        <source>This text has just been sent to this number.</source>
        <translation>This text has just been sent to this number.</translation>
    </message>
</context>
<context>
    <name>ErrorWording</name>
    <message>
        <source>PBX out of reach</source>
        <translation>PBX out of reach</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>no secure connection</translation>
    </message>
    <message>
        <source>certificate not confirmed</source>
        <translation>certificate not confirmed</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>certificate changed</translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation>not logged in</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <translation>could not be saved</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrupted</translation>
    </message>
    <message>
        <source>no trunk can send</source>
        <translation>no trunk can send</translation>
    </message>
    <message>
        <source>trunk busy</source>
        <translation>trunk busy</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>session ended</translation>
    </message>
    <message>
        <source>PBX starting</source>
        <translation>PBX starting</translation>
    </message>
    <message>
        <source>no such trunk</source>
        <translation>no such trunk</translation>
    </message>
    <message>
        <source>number refused</source>
        <translation>number refused</translation>
    </message>
    <message>
        <source>text refused</source>
        <translation>text refused</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>request refused</translation>
    </message>
    <message>
        <source>trunk busy too long</source>
        <translation>trunk busy too long</translation>
    </message>
    <message>
        <source>the network did not take it</source>
        <translation>the network did not take it</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>refused without a reason</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>wrong user or password</translation>
    </message>
    <message>
        <source>login locked</source>
        <translation>login locked</translation>
    </message>
    <message>
        <source>this computer is not allowed</source>
        <translation>this computer is not allowed</translation>
    </message>
    <message>
        <source>connection set up wrongly</source>
        <translation>connection set up wrongly</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>answer lost</translation>
    </message>
    <message>
        <source>not the answer of a PBX</source>
        <translation>not the answer of a PBX</translation>
    </message>
    <message>
        <source>fault in the PBX</source>
        <translation>fault in the PBX</translation>
    </message>
    <message>
        <source>ended while sending</source>
        <translation>ended while sending</translation>
    </message>
    <message>
        <source>%1 (PBX error %2). %3</source>
        <extracomment>%1 what happened, %2 a number such as 10027, %3 what to do (a whole sentence)</extracomment>
        <translation>%1 (PBX error %2). %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 what happened, %2 what to do (a whole sentence)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The PBX cannot be reached</source>
        <translation>The PBX cannot be reached</translation>
    </message>
    <message>
        <source>No secure connection to the PBX could be made</source>
        <translation>No secure connection to the PBX could be made</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate has not been confirmed yet</source>
        <translation>The PBX&apos;s certificate has not been confirmed yet</translation>
    </message>
    <message>
        <source>The PBX shows another certificate than the one that was trusted</source>
        <translation>The PBX shows another certificate than the one that was trusted</translation>
    </message>
    <message>
        <source>There is no session with the PBX</source>
        <translation>There is no session with the PBX</translation>
    </message>
    <message>
        <source>The disk did not take the message&apos;s mark, so nothing was sent</source>
        <translation>The disk did not take the message&apos;s mark, so nothing was sent</translation>
    </message>
    <message>
        <source>TrunkText ended before anything was sent</source>
        <translation>TrunkText ended before anything was sent</translation>
    </message>
    <message>
        <source>None of the PBX&apos;s mobile trunks can send now</source>
        <extracomment>%1 is a trunk&apos;s name</extracomment>
        <translation>None of the PBX&apos;s mobile trunks can send now</translation>
    </message>
    <message>
        <source>The trunk is sending another message, or none is idle</source>
        <translation>The trunk is sending another message, or none is idle</translation>
    </message>
    <message>
        <source>The session with the PBX has ended</source>
        <translation>The session with the PBX has ended</translation>
    </message>
    <message>
        <source>The PBX is still starting</source>
        <translation>The PBX is still starting</translation>
    </message>
    <message>
        <source>The PBX has no mobile trunk of that name</source>
        <translation>The PBX has no mobile trunk of that name</translation>
    </message>
    <message>
        <source>The PBX does not take this phone number</source>
        <translation>The PBX does not take this phone number</translation>
    </message>
    <message>
        <source>The PBX does not take this text</source>
        <translation>The PBX does not take this text</translation>
    </message>
    <message>
        <source>The PBX missed a part of the request</source>
        <translation>The PBX missed a part of the request</translation>
    </message>
    <message>
        <source>The trunk was busy for ten minutes</source>
        <translation>The trunk was busy for ten minutes</translation>
    </message>
    <message>
        <source>The PBX took the message and reported later that it did not go out</source>
        <translation>The PBX took the message and reported later that it did not go out</translation>
    </message>
    <message>
        <source>The PBX refused the message without a reason</source>
        <translation>The PBX refused the message without a reason</translation>
    </message>
    <message>
        <source>The PBX refused the user name or the password</source>
        <translation>The PBX refused the user name or the password</translation>
    </message>
    <message>
        <source>The PBX has locked the login of this computer after too many wrong passwords</source>
        <translation>The PBX has locked the login of this computer after too many wrong passwords</translation>
    </message>
    <message>
        <source>The PBX does not allow this computer&apos;s address</source>
        <translation>The PBX does not allow this computer&apos;s address</translation>
    </message>
    <message>
        <source>The PBX does not understand requests of this kind</source>
        <translation>The PBX does not understand requests of this kind</translation>
    </message>
    <message>
        <source>The message may have gone out: the PBX&apos;s answer was lost</source>
        <translation>The message may have gone out: the PBX&apos;s answer was lost</translation>
    </message>
    <message>
        <source>What answered does not speak like a PBX</source>
        <translation>What answered does not speak like a PBX</translation>
    </message>
    <message>
        <source>The PBX reported a fault of its own, and the message may have gone out</source>
        <translation>The PBX reported a fault of its own, and the message may have gone out</translation>
    </message>
    <message>
        <source>The message may have gone out: TrunkText ended before the answer came</source>
        <translation>The message may have gone out: TrunkText ended before the answer came</translation>
    </message>
    <message>
        <source>Check the network and the address; it is tried again by itself.</source>
        <translation>Check the network and the address; it is tried again by itself.</translation>
    </message>
    <message>
        <source>Check the port, and ask the PBX&apos;s administrator about HTTPS.</source>
        <translation>Check the port, and ask the PBX&apos;s administrator about HTTPS.</translation>
    </message>
    <message>
        <source>Compare its fingerprint in the connection settings and confirm it.</source>
        <translation>Compare its fingerprint in the connection settings and confirm it.</translation>
    </message>
    <message>
        <source>Nothing is sent. Ask the administrator whether it was replaced.</source>
        <translation>Nothing is sent. Ask the administrator whether it was replaced.</translation>
    </message>
    <message>
        <source>The message waits until TrunkText is logged in again.</source>
        <translation>The message waits until TrunkText is logged in again.</translation>
    </message>
    <message>
        <source>Make room on the disk; the message is kept.</source>
        <translation>Make room on the disk; the message is kept.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>It is tried again by itself.</translation>
    </message>
    <message>
        <source>The message waits for one; the list of trunks tells what each of them lacks.</source>
        <translation>The message waits for one; the list of trunks tells what each of them lacks.</translation>
    </message>
    <message>
        <source>Choose another trunk and send again.</source>
        <translation>Choose another trunk and send again.</translation>
    </message>
    <message>
        <source>Correct the number and send again.</source>
        <translation>Correct the number and send again.</translation>
    </message>
    <message>
        <source>Change the text and send again.</source>
        <translation>Change the text and send again.</translation>
    </message>
    <message>
        <source>Check number, trunk and text, and send again.</source>
        <translation>Check number, trunk and text, and send again.</translation>
    </message>
    <message>
        <source>Check the number, or choose another trunk, and send again.</source>
        <translation>Check the number, or choose another trunk, and send again.</translation>
    </message>
    <message>
        <source>Correct them in the connection settings; five wrong logins lock this computer out.</source>
        <translation>Correct them in the connection settings; five wrong logins lock this computer out.</translation>
    </message>
    <message>
        <source>Wait until the lock ends, then correct the password.</source>
        <translation>Wait until the lock ends, then correct the password.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow it in the PBX&apos;s API settings.</source>
        <translation>Ask the administrator to allow it in the PBX&apos;s API settings.</translation>
    </message>
    <message>
        <source>Check the port, HTTPS and the API version in the connection settings.</source>
        <translation>Check the port, HTTPS and the API version in the connection settings.</translation>
    </message>
    <message>
        <source>It is not sent again by itself; ask the receiver, or decide in the details.</source>
        <translation>It is not sent again by itself; ask the receiver, or decide in the details.</translation>
    </message>
    <message>
        <source>Check the address and the port; a network&apos;s sign-in page answers like this, too.</source>
        <translation>Check the address and the port; a network&apos;s sign-in page answers like this, too.</translation>
    </message>
    <message>
        <source>encryption too old</source>
        <translation>encryption too old</translation>
    </message>
    <message>
        <source>encryption not installed</source>
        <translation>encryption not installed</translation>
    </message>
    <message>
        <source>its trunk cannot send</source>
        <translation>its trunk cannot send</translation>
    </message>
    <message>
        <source>three wrong logins, two are left</source>
        <translation>three wrong logins, two are left</translation>
    </message>
    <message>
        <source>for support: %1</source>
        <extracomment>Details of a message; %1 is the raw word of the PBX or the system, such as &quot;network error 1&quot;</extracomment>
        <translation>for support: %1</translation>
    </message>
    <message>
        <source>The PBX only offers an old kind of encryption that is no longer safe, so nothing was sent</source>
        <translation>The PBX only offers an old kind of encryption that is no longer safe, so nothing was sent</translation>
    </message>
    <message>
        <source>The part of TrunkText that encrypts is missing on this computer, so nothing is sent</source>
        <translation>The part of TrunkText that encrypts is missing on this computer, so nothing is sent</translation>
    </message>
    <message>
        <source>The trunk %1 cannot send now</source>
        <translation>The trunk %1 cannot send now</translation>
    </message>
    <message>
        <source>Three logins were wrong, and TrunkText waits so that the PBX does not lock this computer out: two tries are left</source>
        <translation>Three logins were wrong, and TrunkText waits so that the PBX does not lock this computer out: two tries are left</translation>
    </message>
    <message>
        <source>Install TrunkText again, with its TLS library.</source>
        <translation>Install TrunkText again, with its TLS library.</translation>
    </message>
    <message>
        <source>Correct them here; five wrong logins lock this computer out.</source>
        <translation>Correct them here; five wrong logins lock this computer out.</translation>
    </message>
    <message>
        <source>Make sure of the user name and the password meanwhile.</source>
        <translation>Make sure of the user name and the password meanwhile.</translation>
    </message>
    <message>
        <source>Check the port, HTTPS and the API version here.</source>
        <translation>Check the port, HTTPS and the API version here.</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator to update its firmware, or to allow TLS 1.2; until then you can allow outdated encryption here, under Advanced.</source>
        <translation>Ask the PBX&apos;s administrator to update its firmware, or to allow TLS 1.2; until then you can allow outdated encryption here, under Advanced.</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator to update its firmware, or to allow TLS 1.2; until then you can allow outdated encryption in the connection settings, under Advanced.</source>
        <translation>Ask the PBX&apos;s administrator to update its firmware, or to allow TLS 1.2; until then you can allow outdated encryption in the connection settings, under Advanced.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export to a file</source>
        <translation>Export to a file</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Messages %1</source>
        <extracomment>A file&apos;s name, without its suffix; %1 is a day, such as 2026-03-02</extracomment>
        <translation>Messages %1</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Export messages</translation>
    </message>
    <message>
        <source>What the history shows now is written into a file:</source>
        <translation>What the history shows now is written into a file:</translation>
    </message>
    <message>
        <source>C&amp;SV, for spreadsheets and other programs</source>
        <translation>C&amp;SV, for spreadsheets and other programs</translation>
    </message>
    <message>
        <source>With a &amp;byte order mark (for Excel)</source>
        <translation>With a &amp;byte order mark (for Excel)</translation>
    </message>
    <message>
        <source>&amp;PDF, to read and to print</source>
        <translation>&amp;PDF, to read and to print</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Export...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>ExportProgressDialog</name>
    <message>
        <source>Export messages</source>
        <translation>Export messages</translation>
    </message>
    <message>
        <source>Print messages</source>
        <translation>Print messages</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Show in &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Try again...</source>
        <translation>&amp;Try again...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>ExportWording</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading of a column: the phone number as the PBX got it</extracomment>
        <translation>Number</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of a column: why a message failed or waits</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>SMS ID</source>
        <translation>SMS ID</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>Heading of a column: how many SMS a message counts as</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is a list of statuses</extracomment>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>Not sent again</translation>
    </message>
    <message>
        <source>Trunk: %1</source>
        <extracomment>%1 is a trunk&apos;s name</extracomment>
        <translation>Trunk: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <extracomment>%1 is a phone number</extracomment>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>%1 is what an agent searched for</extracomment>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>All messages</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day, or a day and an hour</extracomment>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day, or a day and an hour</extracomment>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Day: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are days, or days and hours</extracomment>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>in the column of trunks: no trunk was asked for, and none was used yet</extracomment>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Title of a printed list</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>On a printed list; %1 is a day and an hour</extracomment>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>At the foot of a printed page</extracomment>
        <translation>Page %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written</source>
        <translation>
            <numerusform>%Ln message written</numerusform>
            <numerusform>%Ln messages written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) printed</source>
        <translation>
            <numerusform>%Ln message printed</numerusform>
            <numerusform>%Ln messages printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1, with %Ln message(s).</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>
            <numerusform>Saved: %1, with %Ln message.</numerusform>
            <numerusform>Saved: %1, with %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) went to the printer.</source>
        <translation>
            <numerusform>%Ln message went to the printer.</numerusform>
            <numerusform>%Ln messages went to the printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another one.</source>
        <translation>The folder is not there any more. Choose another one.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, or another name.</source>
        <translation>You may not write there. Choose another folder, or another name.</translation>
    </message>
    <message>
        <source>The disk is full, so no file was written. Make room, or choose another disk.</source>
        <translation>The disk is full, so no file was written. Make room, or choose another disk.</translation>
    </message>
    <message>
        <source>The file could not be written. Try again, or choose another folder.</source>
        <translation>The file could not be written. Try again, or choose another folder.</translation>
    </message>
    <message>
        <source>The messages could not be read, so no file was written. Try again.</source>
        <translation>The messages could not be read, so no file was written. Try again.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look whether it is ready, and print again.</source>
        <translation>The printer did not take the pages. Look whether it is ready, and print again.</translation>
    </message>
    <message>
        <source>Nothing can be printed, as a part of TrunkText is missing. Install TrunkText again.</source>
        <translation>Nothing can be printed, as a part of TrunkText is missing. Install TrunkText again.</translation>
    </message>
</context>
<context>
    <name>FigureWording</name>
    <message>
        <source>%1%</source>
        <extracomment>a share such as 4.5; your language&apos;s percent sign</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one time of the day to another</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>a day, and from one time to another</extracomment>
        <translation>%1, %2 to %3</translation>
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
        <translation>Clear all</translation>
    </message>
</context>
<context>
    <name>FilterWording</name>
    <message>
        <source>Search &quot;%1&quot;</source>
        <extracomment>A filter. %1 is what is searched for</extracomment>
        <translation>Search &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>A filter. %1 is one or more statuses, such as Failed</extracomment>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Trunk %1</source>
        <extracomment>A filter. %1 is the name of a trunk</extracomment>
        <translation>Trunk %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>A filter: only messages to the number %1</extracomment>
        <translation>To %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a day of this year is written: d, MMM and MMMM as QDate::toString() knows them</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day of another year is written: d, MMM, MMMM and yyyy as QDate::toString() knows them</extracomment>
        <translation>d MMMM yyyy</translation>
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
        <translation>Since %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Before %1</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <extracomment>For screen readers. %1 is a filter, such as: Status: Failed</extracomment>
        <translation>Remove filter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ message(s)</source>
        <extracomment>There are more than that</extracomment>
        <translation>
            <numerusform>%Ln+ message</numerusform>
            <numerusform>%Ln+ messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenCharacterBar</name>
    <message>
        <source>Remove h&amp;idden</source>
        <translation>Remove h&amp;idden</translation>
    </message>
    <message>
        <source>Takes out the characters that cannot be seen</source>
        <translation>Takes out the characters that cannot be seen</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search number, text or SMS ID</source>
        <translation>Search number, text or SMS ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <extracomment>%1 is how many</extracomment>
        <translation>Needs attention %1</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Only failed and not confirmed messages that were not sent again</source>
        <translation>Only failed and not confirmed messages that were not sent again</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Finds any part of a number, a text, an SMS ID or a trunk</source>
        <translation>Finds any part of a number, a text, an SMS ID or a trunk</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>SMS ID</source>
        <translation>SMS ID</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>No message fits</source>
        <translation>No message fits</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Show all messages</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>No messages yet</translation>
    </message>
    <message>
        <source>Write the first one: it appears here at once, and its status stays up to date.</source>
        <translation>Write the first one: it appears here at once, and its status stays up to date.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No message matches the search and all filters. Take one away, or try a part of the number or of the text.</source>
        <translation>No message matches the search and all filters. Take one away, or try a part of the number or of the text.</translation>
    </message>
    <message>
        <source>&amp;Oldest messages first</source>
        <translation>&amp;Oldest messages first</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About TrunkText</source>
        <translation>About TrunkText</translation>
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
        <translation>Texts callers through the company&apos;s own PBX and its GSM trunks.

Free software under the GNU General Public License, version 3 or later. Built with Qt, running on Qt %1.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>ManualText</name>
    <message>
        <source>What TrunkText promises</source>
        <translation>What TrunkText promises</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost: once a message stands in the history, it is on disk. Until then it stays in the form.</source>
        <translation>Nothing that you typed is lost: once a message stands in the history, it is on disk. Until then it stays in the form.</translation>
    </message>
    <message>
        <source>A message is tried again by itself only where it is proven that the PBX did not take it: nothing of it had left, or the PBX refused it for now and said so.</source>
        <translation>A message is tried again by itself only where it is proven that the PBX did not take it: nothing of it had left, or the PBX refused it for now and said so.</translation>
    </message>
    <message>
        <source>Every other doubtful outcome is shown as Not confirmed. Then only a person sends the message again.</source>
        <translation>Every other doubtful outcome is shown as Not confirmed. Then only a person sends the message again.</translation>
    </message>
    <message>
        <source>What each status means</source>
        <translation>What each status means</translation>
    </message>
    <message>
        <source>Not confirmed: what to do</source>
        <translation>Not confirmed: what to do</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost on the way, so the caller may have the message, or may not. TrunkText does not send it again by itself: it could arrive twice.</source>
        <translation>The PBX&apos;s answer was lost on the way, so the caller may have the message, or may not. TrunkText does not send it again by itself: it could arrive twice.</translation>
    </message>
    <message>
        <source>Wait a minute. A report of the PBX may still come and settle it.</source>
        <translation>Wait a minute. A report of the PBX may still come and settle it.</translation>
    </message>
    <message>
        <source>Ask the caller, if you can, whether the message has arrived.</source>
        <translation>Ask the caller, if you can, whether the message has arrived.</translation>
    </message>
    <message>
        <source>If it has arrived, choose it in the history and press &quot;Mark as sent&quot;.</source>
        <translation>If it has arrived, choose it in the history and press &quot;Mark as sent&quot;.</translation>
    </message>
    <message>
        <source>If it has not, or if a second copy does no harm, press &quot;Send again (may arrive twice)&quot;.</source>
        <translation>If it has not, or if a second copy does no harm, press &quot;Send again (may arrive twice)&quot;.</translation>
    </message>
    <message>
        <source>After a crash, a power cut or a restart</source>
        <translation>After a crash, a power cut or a restart</translation>
    </message>
    <message>
        <source>Every message is still there. What was queued is still queued. What was being sent is queued again if nothing of it had left; otherwise it becomes Not confirmed.</source>
        <translation>Every message is still there. What was queued is still queued. What was being sent is queued again if nothing of it had left; otherwise it becomes Not confirmed.</translation>
    </message>
    <message>
        <source>Old messages ask first</source>
        <translation>Old messages ask first</translation>
    </message>
    <message>
        <source>A message that was left from more than 15 minutes ago does not go out by surprise. It waits until you say yes at the top of the window, or cancel it there.</source>
        <translation>A message that was left from more than 15 minutes ago does not go out by surprise. It waits until you say yes at the top of the window, or cancel it there.</translation>
    </message>
    <message>
        <source>The same text twice</source>
        <translation>The same text twice</translation>
    </message>
    <message>
        <source>Send is off until your message is on disk, so a double click sends once. If you send the same text to the same number again within 60 seconds, TrunkText asks first. &quot;Send again&quot; in the history does not ask.</source>
        <translation>Send is off until your message is on disk, so a double click sends once. If you send the same text to the same number again within 60 seconds, TrunkText asks first. &quot;Send again&quot; in the history does not ask.</translation>
    </message>
    <message>
        <source>Many messages at once</source>
        <translation>Many messages at once</translation>
    </message>
    <message>
        <source>Choose several rows with Shift, Ctrl or Ctrl+A and press &quot;Send again&quot; or &quot;Cancel&quot;. What is sent again waits five seconds: &quot;Undo&quot; above the rows, or Ctrl+Z, takes it back. What you cancelled is queued again by the same key.</source>
        <translation>Choose several rows with Shift, Ctrl or Ctrl+A and press &quot;Send again&quot; or &quot;Cancel&quot;. What is sent again waits five seconds: &quot;Undo&quot; above the rows, or Ctrl+Z, takes it back. What you cancelled is queued again by the same key.</translation>
    </message>
    <message>
        <source>Find a message</source>
        <translation>Find a message</translation>
    </message>
    <message>
        <source>Press Ctrl+F and type any part of the number, the text, the SMS ID or the trunk. Case and accents do not matter, and what was found is marked.</source>
        <translation>Press Ctrl+F and type any part of the number, the text, the SMS ID or the trunk. Case and accents do not matter, and what was found is marked.</translation>
    </message>
    <message>
        <source>Choose a status, days or a trunk beside the search. Each choice stands below it: a click on it, or Delete, takes it away.</source>
        <translation>Choose a status, days or a trunk beside the search. Each choice stands below it: a click on it, or Delete, takes it away.</translation>
    </message>
    <message>
        <source>&quot;Needs attention&quot; shows what failed or was not confirmed.</source>
        <translation>&quot;Needs attention&quot; shows what failed or was not confirmed.</translation>
    </message>
    <message>
        <source>Ctrl+J on a row shows all messages to that number as a conversation, the oldest first. Escape leads back.</source>
        <translation>Ctrl+J on a row shows all messages to that number as a conversation, the oldest first. Escape leads back.</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Export and print</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E saves what the history shows, filters included, as CSV for a spreadsheet or as PDF. Ctrl+P prints it. Go on working meanwhile; &quot;Cancel&quot; leaves no half file behind.</source>
        <translation>Ctrl+Shift+E saves what the history shows, filters included, as CSV for a spreadsheet or as PDF. Ctrl+P prints it. Go on working meanwhile; &quot;Cancel&quot; leaves no half file behind.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>F9 shows how many messages were written, what failed, how long reports took and what it cost. A click on a bar, or Enter, shows its messages in the history. &quot;As tables&quot; shows the figures in words.</source>
        <translation>F9 shows how many messages were written, what failed, how long reports took and what it cost. A click on a bar, or Enter, shows its messages in the history. &quot;As tables&quot; shows the figures in words.</translation>
    </message>
    <message>
        <source>Delete old messages, back up, restore</source>
        <translation>Delete old messages, back up, restore</translation>
    </message>
    <message>
        <source>All this stands under &quot;Messages on disk&quot; in the Tools menu.</source>
        <translation>All this stands under &quot;Messages on disk&quot; in the Tools menu.</translation>
    </message>
    <message>
        <source>Messages are kept until you choose after how many days they are deleted. First you see how many that would be. What still waits is never deleted.</source>
        <translation>Messages are kept until you choose after how many days they are deleted. First you see how many that would be. What still waits is never deleted.</translation>
    </message>
    <message>
        <source>A backup is one file with all messages. Whoever has it can read them.</source>
        <translation>A backup is one file with all messages. Whoever has it can read them.</translation>
    </message>
    <message>
        <source>Restore checks a backup first and then puts it in the place of all messages. The ones from before are kept in a file of their own, and what was waiting in the backup asks before it is sent.</source>
        <translation>Restore checks a backup first and then puts it in the place of all messages. The ones from before are kept in a file of their own, and what was waiting in the backup asks before it is sent.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy SMS ID</source>
        <translation>Copy SMS ID</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Send again (may arrive twice)</source>
        <translation>Send again (may arrive twice)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Cancel message</source>
        <translation>Cancel message</translation>
    </message>
    <message>
        <source>SMS ID copied</source>
        <translation>SMS ID copied</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Number copied</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>Text copied</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) copied</source>
        <translation>
            <numerusform>%Ln number copied</numerusform>
            <numerusform>%Ln numbers copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln number(s)</source>
        <translation>
            <numerusform>Copy %Ln number</numerusform>
            <numerusform>Copy %Ln numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Send the failed ones again</source>
        <translation>Send the failed ones again</translation>
    </message>
    <message>
        <source>Cancel the queued ones</source>
        <translation>Cancel the queued ones</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>Send %Ln again</numerusform>
            <numerusform>Send %Ln again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln message(s)</source>
        <translation>
            <numerusform>Cancel %Ln message</numerusform>
            <numerusform>Cancel %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the selected messages went out, are on their way or were sent again already: they stay as they are.</source>
        <translation>
            <numerusform>%Ln of the selected messages went out, is on its way or was sent again already: it stays as it is.</numerusform>
            <numerusform>%Ln of the selected messages went out, are on their way or were sent again already: they stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected messages went out, are on their way or were sent again already.</source>
        <translation>The selected messages went out, are on their way or were sent again already.</translation>
    </message>
    <message>
        <source>Original message</source>
        <translation>Original message</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetition</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>SMS ID %1</source>
        <translation>SMS ID %1</translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message numerus="yes">
        <source>%Ln message(s) wait from earlier.</source>
        <translation>
            <numerusform>%Ln message waits from earlier.</numerusform>
            <numerusform>%Ln messages wait from earlier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sen&amp;d them</source>
        <translation>Sen&amp;d them</translation>
    </message>
    <message>
        <source>Cance&amp;l them</source>
        <translation>Cance&amp;l them</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate</source>
        <translation>Loo&amp;k at the certificate</translation>
    </message>
    <message>
        <source>Com&amp;pare the certificates</source>
        <translation>Com&amp;pare the certificates</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Tr&amp;y again</translation>
    </message>
    <message>
        <source>Co&amp;nnection settings</source>
        <translation>Co&amp;nnection settings</translation>
    </message>
    <message>
        <source>Type the pass&amp;word</source>
        <translation>Type the pass&amp;word</translation>
    </message>
    <message>
        <source>Ch&amp;ange the port</source>
        <translation>Ch&amp;ange the port</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open, so TrunkText forgets the password when it ends and asks for it at the next start.</source>
        <translation>This computer has no keychain that is open, so TrunkText forgets the password when it ends and asks for it at the next start.</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password needed</source>
        <translation>Password needed</translation>
    </message>
    <message>
        <source>Type the password for %1: no keychain on this computer has it. Where there is no keychain, it is kept for this session only, and asked for again after the next start.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Type the password for %1: no keychain on this computer has it. Where there is no keychain, it is kept for this session only, and asked for again after the next start.</translation>
    </message>
    <message>
        <source>Pass&amp;word of the user %1</source>
        <extracomment>%1 is a user name</extracomment>
        <translation>Pass&amp;word of the user %1</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onnect</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Period:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;From:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;To:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Own days</translation>
    </message>
</context>
<context>
    <name>ProblemWording</name>
    <message>
        <source>Type a phone number</source>
        <translation>Type a phone number</translation>
    </message>
    <message>
        <source>A number has at least 3 digits</source>
        <translation>A number has at least 3 digits</translation>
    </message>
    <message>
        <source>A number has at most 20 digits</source>
        <translation>A number has at most 20 digits</translation>
    </message>
    <message>
        <source>Not a phone number: only digits, a leading +, * and #</source>
        <translation>Not a phone number: only digits, a leading +, * and #</translation>
    </message>
    <message>
        <source>The PBX dials %1</source>
        <extracomment>under the To field; %1 is the number as the PBX gets it</extracomment>
        <translation>The PBX dials %1</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Type a message</translation>
    </message>
    <message>
        <source>The text has a character that no SMS can carry: type that part again</source>
        <translation>The text has a character that no SMS can carry: type that part again</translation>
    </message>
    <message>
        <source>The PBX may cut this message: it may count every non-English character twice.</source>
        <translation>The PBX may cut this message: it may count every non-English character twice.</translation>
    </message>
    <message>
        <source>The text has a rare character that the PBX may not carry.</source>
        <translation>The text has a rare character that the PBX may not carry.</translation>
    </message>
    <message>
        <source>Type a number and a message to send</source>
        <translation>Type a number and a message to send</translation>
    </message>
    <message>
        <source>Type a number to send</source>
        <translation>Type a number to send</translation>
    </message>
    <message>
        <source>Correct the number to send</source>
        <translation>Correct the number to send</translation>
    </message>
    <message>
        <source>Remove the emoji to send</source>
        <translation>Remove the emoji to send</translation>
    </message>
    <message>
        <source>Shorten the message to send</source>
        <translation>Shorten the message to send</translation>
    </message>
    <message>
        <source>Correct the message to send</source>
        <translation>Correct the message to send</translation>
    </message>
    <message>
        <source>Type a message to send</source>
        <translation>Type a message to send</translation>
    </message>
    <message numerus="yes">
        <source>The pasted text was too long: its last %Ln character(s) were left out.</source>
        <translation>
            <numerusform>The pasted text was too long: its last character was left out.</numerusform>
            <numerusform>The pasted text was too long: its last %Ln characters were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has characters that cannot be seen.</source>
        <translation>The text has characters that cannot be seen.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit TrunkText</source>
        <translation>Quit TrunkText</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stay</translation>
    </message>
    <message>
        <source>Nothing is left in the outbox.</source>
        <extracomment>%1 such as &quot;1 sending, 4 queued&quot;</extracomment>
        <translation>Nothing is left in the outbox.</translation>
    </message>
    <message>
        <source>Still in the outbox: %1.</source>
        <translation>Still in the outbox: %1.</translation>
    </message>
    <message>
        <source>Messages stay safe and go out at the next start.</source>
        <translation>Messages stay safe and go out at the next start.</translation>
    </message>
    <message>
        <source>The message that you are writing has not been sent.</source>
        <translation>The message that you are writing has not been sent.</translation>
    </message>
    <message>
        <source>What stands in the form is lost when TrunkText quits.</source>
        <translation>What stands in the form is lost when TrunkText quits.</translation>
    </message>
</context>
<context>
    <name>RepeatQuestion</name>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;Don&apos;t send</translation>
    </message>
    <message>
        <source>Send it &amp;again</source>
        <translation>Send it &amp;again</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>The backup is sound. Restore it?</source>
        <translation>The backup is sound. Restore it?</translation>
    </message>
    <message>
        <source>TrunkText closes for it and opens again. What you are writing would be lost: send it first.</source>
        <translation>TrunkText closes for it and opens again. What you are writing would be lost: send it first.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Leave it</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Everything is kept until you say otherwise.</source>
        <translation>Everything is kept until you say otherwise.</translation>
    </message>
    <message>
        <source>Looking at what is older...</source>
        <translation>Looking at what is older...</translation>
    </message>
    <message numerus="yes">
        <source>Deleting... %Ln message(s) so far. Sending goes on.</source>
        <translation>
            <numerusform>Deleting... %Ln message so far. Sending goes on.</numerusform>
            <numerusform>Deleting... %Ln messages so far. Sending goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted, and the file is %1 smaller.</source>
        <extracomment>%1 is a size such as &quot;12 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln message was deleted, and the file is %1 smaller.</numerusform>
            <numerusform>%Ln messages were deleted, and the file is %1 smaller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Old messages</source>
        <translation>Old messages</translation>
    </message>
    <message>
        <source>Delete &amp;old messages every day</source>
        <translation>Delete &amp;old messages every day</translation>
    </message>
    <message>
        <source>Days that messages are &amp;kept:</source>
        <translation>Days that messages are &amp;kept:</translation>
    </message>
    <message>
        <source>&amp;Delete them, and keep it so</source>
        <translation>&amp;Delete them, and keep it so</translation>
    </message>
</context>
<context>
    <name>StateWording</name>
    <message>
        <source>Queued</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Queued: waiting for your yes</source>
        <translation>Queued: waiting for your yes</translation>
    </message>
    <message>
        <source>Queued (%1)</source>
        <extracomment>Status column; %1 is a short reason such as &quot;trunk busy&quot;</extracomment>
        <translation>Queued (%1)</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>Status column; %1 is a short reason such as &quot;no such trunk&quot;</extracomment>
        <translation>Failed: %1</translation>
    </message>
    <message>
        <source>It was left from earlier and waits for your yes before it goes out.</source>
        <translation>It was left from earlier and waits for your yes before it goes out.</translation>
    </message>
    <message>
        <source>It is safely on disk and waits for its turn.</source>
        <translation>It is safely on disk and waits for its turn.</translation>
    </message>
    <message>
        <source>It is on its way to the PBX.</source>
        <translation>It is on its way to the PBX.</translation>
    </message>
    <message>
        <source>The PBX took it. Its report that the message went out has not come yet.</source>
        <translation>The PBX took it. Its report that the message went out has not come yet.</translation>
    </message>
    <message>
        <source>The PBX reported that it went out.</source>
        <translation>The PBX reported that it went out.</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>It did not go out.</translation>
    </message>
    <message>
        <source>It may have gone out: the PBX&apos;s answer was lost. It is not sent again by itself.</source>
        <translation>It may have gone out: the PBX&apos;s answer was lost. It is not sent again by itself.</translation>
    </message>
    <message>
        <source>It was taken back before it went out.</source>
        <translation>It was taken back before it went out.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Answer lost</translation>
    </message>
    <message>
        <source>The PBX reported: sent</source>
        <translation>The PBX reported: sent</translation>
    </message>
    <message>
        <source>The PBX reported: failed</source>
        <translation>The PBX reported: failed</translation>
    </message>
    <message>
        <source>The PBX contradicts itself about this message: nobody can tell whether it went out. Ask the recipient before you send it again.</source>
        <translation>The PBX contradicts itself about this message: nobody can tell whether it went out. Ask the recipient before you send it again.</translation>
    </message>
    <message>
        <source>Two messages to this number have the same SMS ID, and one of the two failed. Nobody can tell which: ask the recipient before you send one of them again.</source>
        <translation>Two messages to this number have the same SMS ID, and one of the two failed. Nobody can tell which: ask the recipient before you send one of them again.</translation>
    </message>
    <message>
        <source>It was marked as sent by hand: the PBX has not confirmed it.</source>
        <translation>It was marked as sent by hand: the PBX has not confirmed it.</translation>
    </message>
    <message>
        <source>The PBX reported, perhaps of another message: sent</source>
        <translation>The PBX reported, perhaps of another message: sent</translation>
    </message>
    <message>
        <source>The PBX reported, perhaps of another message: failed</source>
        <translation>The PBX reported, perhaps of another message: failed</translation>
    </message>
    <message>
        <source>The PBX reported, too late to change anything: sent</source>
        <translation>The PBX reported, too late to change anything: sent</translation>
    </message>
    <message>
        <source>The PBX reported, too late to change anything: failed</source>
        <translation>The PBX reported, too late to change anything: failed</translation>
    </message>
</context>
<context>
    <name>StatisticsCharts</name>
    <message>
        <source>Messages per hour</source>
        <translation>Messages per hour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Messages per day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Messages per month</source>
        <translation>Messages per month</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Failed messages per trunk</source>
        <translation>Failed messages per trunk</translation>
    </message>
    <message>
        <source>No message was tried on any trunk.</source>
        <translation>No message was tried on any trunk.</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tried</translation>
    </message>
    <message>
        <source>Time to the report per trunk (median)</source>
        <translation>Time to the report per trunk (median)</translation>
    </message>
    <message>
        <source>The PBX has reported on no message.</source>
        <translation>The PBX has reported on no message.</translation>
    </message>
    <message>
        <source>Time to the report</source>
        <translation>Time to the report</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Busiest hours of the day</source>
        <translation>Busiest hours of the day</translation>
    </message>
    <message>
        <source>SMS per trunk (cost)</source>
        <translation>SMS per trunk (cost)</translation>
    </message>
    <message>
        <source>No SMS has gone out.</source>
        <translation>No SMS has gone out.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), %1 of those tried failed</source>
        <extracomment>%1 is a share such as &quot;4.5%&quot;</extracomment>
        <translation>
            <numerusform>%Ln message, %1 of those tried failed</numerusform>
            <numerusform>%Ln messages, %1 of those tried failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed of those tried</source>
        <translation>Failed of those tried</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>Busiest</translation>
    </message>
    <message>
        <source>Messages then</source>
        <translation>Messages then</translation>
    </message>
    <message numerus="yes">
        <source>Busiest: %1, with %Ln message(s)</source>
        <extracomment>%1 is a day and a time, such as &quot;3/12/26, 09:00 to 10:00&quot;; %n messages were written then</extracomment>
        <translation>
            <numerusform>Busiest: %1, with %Ln message</numerusform>
            <numerusform>Busiest: %1, with %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those are shown in the history.</source>
        <extracomment>That is, a click on the bar shows them</extracomment>
        <translation>Only those are shown in the history.</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Counting messages...</source>
        <translation>Counting messages...</translation>
    </message>
    <message>
        <source>No message was written in this period.</source>
        <translation>No message was written in this period.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>As t&amp;ables</source>
        <translation>As t&amp;ables</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Any status</translation>
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
        <translation>Practice PBX: no real SMS is sent</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Password needed</translation>
    </message>
</context>
<context>
    <name>StatusWording</name>
    <message>
        <source>No connection yet</source>
        <translation>No connection yet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
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
        <translation>No reports</translation>
    </message>
    <message>
        <source>Reports on port %1</source>
        <translation>Reports on port %1</translation>
    </message>
    <message>
        <source>Messages go out, but whether they did is not reported. Choose another report port in the connection settings.</source>
        <translation>Messages go out, but whether they did is not reported. Choose another report port in the connection settings.</translation>
    </message>
    <message>
        <source>Messages go out, but whether they did is not reported (%1). Choose another report port in the connection settings.</source>
        <extracomment>%1 is the system&apos;s own word</extracomment>
        <translation>Messages go out, but whether they did is not reported (%1). Choose another report port in the connection settings.</translation>
    </message>
    <message numerus="yes">
        <source>next try in %Ln s</source>
        <translation>
            <numerusform>next try in %Ln s</numerusform>
            <numerusform>next try in %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>next try at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>next try at %1</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ran out on %1. TrunkText goes on with it, because it is the one that was confirmed here. Ask the PBX&apos;s administrator for a new one.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>The PBX&apos;s certificate ran out on %1. TrunkText goes on with it, because it is the one that was confirmed here. Ask the PBX&apos;s administrator for a new one.</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate runs out on %1. Tell the PBX&apos;s administrator; a new one will have to be confirmed here.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>The PBX&apos;s certificate runs out on %1. Tell the PBX&apos;s administrator; a new one will have to be confirmed here.</translation>
    </message>
    <message>
        <source>The password for %1 is needed.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>The password for %1 is needed.</translation>
    </message>
</context>
<context>
    <name>StorageWording</name>
    <message>
        <source>data folder out of reach</source>
        <translation>data folder out of reach</translation>
    </message>
    <message>
        <source>message file damaged</source>
        <translation>message file damaged</translation>
    </message>
    <message>
        <source>written by a newer TrunkText</source>
        <translation>written by a newer TrunkText</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disk full</translation>
    </message>
    <message>
        <source>message file in use</source>
        <translation>message file in use</translation>
    </message>
    <message>
        <source>database driver missing</source>
        <translation>database driver missing</translation>
    </message>
    <message>
        <source>message file not written</source>
        <translation>message file not written</translation>
    </message>
    <message>
        <source>The data folder cannot be read or written. Check its permissions and start TrunkText again.</source>
        <translation>The data folder cannot be read or written. Check its permissions and start TrunkText again.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed. Install it and start TrunkText again.</source>
        <translation>The SQLite driver of Qt is not installed. Install it and start TrunkText again.</translation>
    </message>
    <message>
        <source>The messages could not be saved. Try again; if it goes on, tell your administrator.</source>
        <translation>The messages could not be saved. Try again; if it goes on, tell your administrator.</translation>
    </message>
    <message>
        <source>The file with the messages is damaged. Nothing is sent. Quit TrunkText and start it again: it keeps the damaged file, and rescues what can be read of it.</source>
        <translation>The file with the messages is damaged. Nothing is sent. Quit TrunkText and start it again: it keeps the damaged file, and rescues what can be read of it.</translation>
    </message>
    <message>
        <source>The messages were written by a newer TrunkText. You can read them here, but to send, update this one. Nothing was changed.</source>
        <translation>The messages were written by a newer TrunkText. You can read them here, but to send, update this one. Nothing was changed.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be saved or sent. Make room, and it goes on.</source>
        <translation>The disk is full, so nothing can be saved or sent. Make room, and it goes on.</translation>
    </message>
    <message>
        <source>Another program, such as a backup, holds the file with the messages. Wait a moment and try again.</source>
        <translation>Another program, such as a backup, holds the file with the messages. Wait a moment and try again.</translation>
    </message>
    <message numerus="yes">
        <source>The file with the messages was damaged. %Ln message(s) were rescued into a new one; others may be missing. What was waiting to be sent waits for your yes. The damaged file is kept as %1.</source>
        <extracomment>%1 is a file&apos;s path</extracomment>
        <translation>
            <numerusform>The file with the messages was damaged. %Ln message was rescued into a new one; others may be missing. What was waiting to be sent waits for your yes. The damaged file is kept as %1.</numerusform>
            <numerusform>The file with the messages was damaged. %Ln messages were rescued into a new one; others may be missing. What was waiting to be sent waits for your yes. The damaged file is kept as %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages lie on a network drive, where the file can be damaged when the network fails. Ask your administrator to move TrunkText&apos;s data folder to a disk of this computer.</source>
        <translation>The messages lie on a network drive, where the file can be damaged when the network fails. Ask your administrator to move TrunkText&apos;s data folder to a disk of this computer.</translation>
    </message>
    <message>
        <source>The messages lie in a folder that a cloud service copies, which can damage the file. Ask your administrator to move TrunkText&apos;s data folder to one that is not synchronised.</source>
        <translation>The messages lie in a folder that a cloud service copies, which can damage the file. Ask your administrator to move TrunkText&apos;s data folder to one that is not synchronised.</translation>
    </message>
    <message>
        <source>The backup is restored. What had not gone out when it was made waits for your yes.</source>
        <translation>The backup is restored. What had not gone out when it was made waits for your yes.</translation>
    </message>
    <message>
        <source>The messages from before are kept as %1.</source>
        <extracomment>%1 is a file&apos;s path</extracomment>
        <translation>The messages from before are kept as %1.</translation>
    </message>
</context>
<context>
    <name>TerminalWording</name>
    <message>
        <source>No connection is saved yet. Run “trunktext connect” first, or open the window.</source>
        <translation>No connection is saved yet. Run “trunktext connect” first, or open the window.</translation>
    </message>
    <message>
        <source>There is no connection called “%1”.</source>
        <translation>There is no connection called “%1”.</translation>
    </message>
    <message>
        <source>The password of “%1” is not in the system&apos;s keychain. Give it with --password-stdin.</source>
        <translation>The password of “%1” is not in the system&apos;s keychain. Give it with --password-stdin.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written. Choose another with --profile.</source>
        <translation>The folder %1 cannot be made or written. Choose another with --profile.</translation>
    </message>
    <message>
        <source>No running TrunkText is connected to this PBX.</source>
        <translation>No running TrunkText is connected to this PBX.</translation>
    </message>
    <message>
        <source>The message is safe in the outbox and goes out when the PBX can be reached again; do not send it anew.</source>
        <translation>The message is safe in the outbox and goes out when the PBX can be reached again; do not send it anew.</translation>
    </message>
    <message>
        <source>The connection “%1” is saved and in use.</source>
        <translation>The connection “%1” is saved and in use.</translation>
    </message>
    <message>
        <source>Its password is in the system&apos;s keychain.</source>
        <translation>Its password is in the system&apos;s keychain.</translation>
    </message>
    <message>
        <source>There is no keychain for its password: give it to each send with --password-stdin.</source>
        <translation>There is no keychain for its password: give it to each send with --password-stdin.</translation>
    </message>
    <message>
        <source>The connection could not be saved: the profile&apos;s folder cannot be written.</source>
        <translation>The connection could not be saved: the profile&apos;s folder cannot be written.</translation>
    </message>
    <message>
        <source>Plain HTTP: whoever is on the network between can read every message and use the password&apos;s digest.</source>
        <translation>Plain HTTP: whoever is on the network between can read every message and use the password&apos;s digest.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not known yet.
  Name         %2
  Valid        %3 to %4
  SHA-256      %5
Compare the fingerprint with the one on the PBX&apos;s web page. Nothing has been sent so far.
Trust it from now on? [y/N] </source>
        <translation>%1 shows a certificate that is not known yet.
  Name         %2
  Valid        %3 to %4
  SHA-256      %5
Compare the fingerprint with the one on the PBX&apos;s web page. Nothing has been sent so far.
Trust it from now on? [y/N] </translation>
    </message>
    <message>
        <source>Not trusted; nothing was saved.</source>
        <translation>Not trusted; nothing was saved.</translation>
    </message>
    <message>
        <source>The practice PBX could not start: %1</source>
        <translation>The practice PBX could not start: %1</translation>
    </message>
    <message>
        <source>The first line of the input has to be the password, but it is empty or not UTF-8. Nothing was sent.</source>
        <translation>The first line of the input has to be the password, but it is empty or not UTF-8. Nothing was sent.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so its letters cannot be told. Convert it and send it again.</source>
        <translation>The text is not UTF-8, so its letters cannot be told. Convert it and send it again.</translation>
    </message>
    <message>
        <source>An argument is not valid text in this system&apos;s encoding. Convert it and try again.</source>
        <translation>An argument is not valid text in this system&apos;s encoding. Convert it and try again.</translation>
    </message>
    <message>
        <source>“%1” is not a host name or address. Give it without https:// and without a path, such as pbx.example.com.</source>
        <translation>“%1” is not a host name or address. Give it without https:// and without a path, such as pbx.example.com.</translation>
    </message>
    <message>
        <source>The message is safe in the outbox and goes out when a trunk can send; do not send it anew.</source>
        <translation>The message is safe in the outbox and goes out when a trunk can send; do not send it anew.</translation>
    </message>
</context>
<context>
    <name>TrunkFilter</name>
    <message>
        <source>Any trunk</source>
        <translation>Any trunk</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
</context>
<context>
    <name>TrunkWording</name>
    <message>
        <source>idle</source>
        <translation>idle</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>busy</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>switched off</translation>
    </message>
    <message>
        <source>module fault</source>
        <translation>module fault</translation>
    </message>
    <message>
        <source>no SIM card</source>
        <translation>no SIM card</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>no signal</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>wrong PIN</translation>
    </message>
    <message>
        <source>not in the network</source>
        <translation>not in the network</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>state unknown</translation>
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
            <numerusform>Automatic (%Ln idle)</numerusform>
            <numerusform>Automatic (%Ln idle)</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>%1 · not at this PBX</source>
        <extracomment>%1 is a trunk&apos;s name</extracomment>
        <translation>%1 · not at this PBX</translation>
    </message>
</context>
<context>
    <name>UpkeepDialog</name>
    <message>
        <source>Shrinking the file. Messages that you send meanwhile may wait for a moment.</source>
        <translation>Shrinking the file. Messages that you send meanwhile may wait for a moment.</translation>
    </message>
    <message>
        <source>The file is %1 smaller.</source>
        <translation>The file is %1 smaller.</translation>
    </message>
    <message>
        <source>The file was as small as it can be.</source>
        <translation>The file was as small as it can be.</translation>
    </message>
    <message>
        <source>Messages on disk</source>
        <translation>Messages on disk</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Messages:</translation>
    </message>
    <message>
        <source>Oldest from:</source>
        <translation>Oldest from:</translation>
    </message>
    <message>
        <source>Room on disk:</source>
        <translation>Room on disk:</translation>
    </message>
    <message>
        <source>&amp;Shrink the file</source>
        <translation>&amp;Shrink the file</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
</context>
<context>
    <name>UpkeepWording</name>
    <message>
        <source>TrunkText is running with these messages. Quit it, and try again.</source>
        <translation>TrunkText is running with these messages. Quit it, and try again.</translation>
    </message>
    <message>
        <source>In the backup:</source>
        <translation>In the backup:</translation>
    </message>
    <message>
        <source>Restore it? [y/N] </source>
        <translation>Restore it? [y/N] </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln message(s).</source>
        <translation>
            <numerusform>Restored %Ln message.</numerusform>
            <numerusform>Restored %Ln messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before is kept as %1.</source>
        <extracomment>%1 is a file&apos;s path</extracomment>
        <translation>What was here before is kept as %1.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Nothing was restored.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to TrunkText</source>
        <translation>Welcome to TrunkText</translation>
    </message>
    <message>
        <source>Text the people you talk to, through your company&apos;s own PBX and its GSM trunks.</source>
        <translation>Text the people you talk to, through your company&apos;s own PBX and its GSM trunks.</translation>
    </message>
    <message>
        <source>&amp;Connect to your PBX</source>
        <translation>&amp;Connect to your PBX</translation>
    </message>
    <message>
        <source>You need its address, and the user name and password of its API.</source>
        <translation>You need its address, and the user name and password of its API.</translation>
    </message>
    <message>
        <source>It runs on this computer only, and behaves like a real one. No real SMS is sent.</source>
        <translation>It runs on this computer only, and behaves like a real one. No real SMS is sent.</translation>
    </message>
    <message>
        <source>Try &amp;it with the practice PBX</source>
        <translation>Try &amp;it with the practice PBX</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Connection...</source>
        <translation>&amp;Connection...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;New message</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Send</translation>
    </message>
    <message>
        <source>&amp;Remove emoji</source>
        <translation>&amp;Remove emoji</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Status bar</source>
        <translation>&amp;Status bar</translation>
    </message>
    <message>
        <source>&amp;Practice PBX</source>
        <translation>&amp;Practice PBX</translation>
    </message>
    <message>
        <source>&amp;About TrunkText</source>
        <translation>&amp;About TrunkText</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Export...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Print...</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>S&amp;tatistics</translation>
    </message>
    <message>
        <source>&amp;Messages on disk...</source>
        <translation>&amp;Messages on disk...</translation>
    </message>
</context>
</TS>
