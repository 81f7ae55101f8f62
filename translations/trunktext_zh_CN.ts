<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AdvancedSection</name>
    <message>
        <source>Opened</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Without encryption, everybody on the network between this computer and the PBX can read the texts, the phone numbers and the login, and can send SMS with it.</source>
        <translation>不加密时，此计算机与 PBX 之间网络上的任何人都能看到短信内容、电话号码和登录信息，并可用其发送短信。</translation>
    </message>
    <message>
        <source>No certificate is trusted yet: you will be asked at the first contact.</source>
        <translation>尚未信任任何证书：首次连接时会询问您。</translation>
    </message>
    <message>
        <source>The certificate that begins with %1 is trusted.</source>
        <translation>已信任指纹以 %1 开头的证书。</translation>
    </message>
    <message>
        <source>AP&amp;I version</source>
        <translation>API 版本(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Report port</source>
        <translation>报告端口(&amp;R)</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>Use plain &amp;HTTP</source>
        <translation>使用不加密的 HTTP(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Forget the trusted certificate</source>
        <translation>忘记受信任的证书(&amp;F)</translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores only, such as v1.0.1.</source>
        <translation>只能包含字母、数字、点、连字符和下划线，例如 v1.0.1。</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
    <message>
        <source>Use plain HTTP an&amp;yway</source>
        <translation>仍使用不加密的 HTTP(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keep HTTPS</source>
        <translation>继续使用 HTTPS(&amp;K)</translation>
    </message>
    <message>
        <source>Allow &amp;outdated encryption (TLS 1.0)</source>
        <translation>允许过时的加密方式（TLS 1.0）(&amp;O)</translation>
    </message>
    <message>
        <source>Only for a PBX that knows nothing newer: such encryption can be broken.</source>
        <translation>仅用于不支持更新加密方式的 PBX：这种加密可能被破解。</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Back up all messages</source>
        <translation>备份所有短信</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>备份 (*.sqlite)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backups (*.sqlite);;All files (*)</source>
        <translation>备份 (*.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is one file with all messages. Whoever has the file can read them.</source>
        <translation>备份是包含所有短信的一个文件。持有该文件的人可以阅读它们。</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>备份(&amp;B)...</translation>
    </message>
    <message>
        <source>&amp;Restore...</source>
        <translation>恢复(&amp;R)...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Copying and checking</source>
        <translation>正在复制和检查</translation>
    </message>
</context>
<context>
    <name>BackupWording</name>
    <message>
        <source>There are no messages yet, so there is nothing to back up.</source>
        <translation>还没有短信，因此没有可备份的内容。</translation>
    </message>
    <message>
        <source>This is the file that TrunkText works with, or one beside it. Choose another name or another folder.</source>
        <translation>这是 TrunkText 正在使用的文件，或它旁边的文件。请选择其他名称或其他文件夹。</translation>
    </message>
    <message>
        <source>The backup cannot be written there: there is no room, or you may not write there. Choose another folder.</source>
        <translation>无法将备份写入该位置：空间不足，或您没有写入权限。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The backup cannot be read. Look whether the file is there and you may read it.</source>
        <translation>无法读取备份。请检查文件是否存在以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>The file is larger than the room that is left on the disk of TrunkText&apos;s data. Make room, and try again.</source>
        <translation>该文件大于 TrunkText 数据所在磁盘的剩余空间。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>This file is not a backup of TrunkText, or somebody has changed it. Nothing was restored.</source>
        <translation>此文件不是 TrunkText 的备份，或已被人改动。未恢复任何内容。</translation>
    </message>
    <message>
        <source>This backup was made by a newer TrunkText. Update this one, and restore it then.</source>
        <translation>此备份由更新版本的 TrunkText 创建。请先更新本程序，然后再恢复。</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was restored. Take an older one.</source>
        <translation>此备份已损坏。未恢复任何内容。请使用更早的备份。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未作任何更改。</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>没有短信。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), from %1 to %2, %3.</source>
        <extracomment>%1 and %2 are days, %3 a size such as &quot;412 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln 条短信，从 %1 到 %2，%3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had not gone out yet. They may have since: TrunkText sends none of them by itself.</source>
        <translation>
            <numerusform>其中 %Ln 条当时尚未发出。此后可能已经发出：TrunkText 不会自行发送它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages here yet that it would replace.</source>
        <translation>这里还没有会被它替换的短信。</translation>
    </message>
    <message numerus="yes">
        <source>It takes the place of the %Ln message(s) that are here now, from %1 to %2. Their file is kept beside it.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>
            <numerusform>它将替换现有的 %Ln 条短信（从 %1 到 %2）。原文件会保留在旁边。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) here still wait to go out. They will not, once the backup is restored.</source>
        <translation>
            <numerusform>这里还有 %Ln 条短信等待发出。恢复备份后它们将不会发出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are in the backup %1 (%2).</source>
        <extracomment>%1 is a file&apos;s path, %2 such as &quot;412 MB&quot;</extracomment>
        <translation>
            <numerusform>备份 %1 中有 %Ln 条短信（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) that may still change are kept.</source>
        <translation>
            <numerusform>%Ln 条仍可能变化的较早短信将保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>No message from before %1 has to be deleted.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>没有 %1 之前的短信需要删除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) from before %1 will be deleted, the oldest from %2: about %3.</source>
        <extracomment>%1 is a day, %2 the day of the oldest message, %3 a size such as &quot;12 MB&quot;</extracomment>
        <translation>
            <numerusform>将删除 %1 之前的 %Ln 条短信，最早的来自 %2：约 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which %2 are not used</source>
        <extracomment>both are sizes such as &quot;12 MB&quot;</extracomment>
        <translation>%1，其中 %2 未使用</translation>
    </message>
</context>
<context>
    <name>BarPlot</name>
    <message>
        <source>The plots cannot be drawn, as a part of TrunkText is missing.
Install TrunkText again.</source>
        <translation>无法绘制图表，因为缺少 TrunkText 的一个组件。
请重新安装 TrunkText。</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Send all again...</source>
        <translation>全部重新发送...</translation>
    </message>
</context>
<context>
    <name>BatchWording</name>
    <message numerus="yes">
        <source>%Ln message(s) are not confirmed and may arrive twice.</source>
        <translation>
            <numerusform>%Ln 条短信未确认，可能会送达两次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the %1 messages are not confirmed and may arrive twice.</source>
        <extracomment>%n of the %1 messages</extracomment>
        <translation>
            <numerusform>%1 条短信中有 %Ln 条未确认，可能会送达两次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again?</source>
        <translation>
            <numerusform>重新发送 %Ln 条短信？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait a few seconds before they go out.</source>
        <translation>
            <numerusform>%Ln 条短信将等待几秒钟后再发出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) had been sent again or had gone out already.</source>
        <translation>
            <numerusform>%Ln 条短信此前已重新发送或已发出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were queued again.</source>
        <translation>
            <numerusform>%Ln 条短信已重新排队。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cancelled.</source>
        <translation>
            <numerusform>已取消 %Ln 条短信。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too late: all of them are being sent already.</source>
        <translation>为时已晚：全部短信都已在发送中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were taken back and do not go out.</source>
        <translation>
            <numerusform>已撤回 %Ln 条短信，不会发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these messages can be sent again: they went out, are on their way or were sent again already.</source>
        <translation>这些短信都无法重新发送：它们已发出、正在发送或已重新发送。</translation>
    </message>
    <message>
        <source>None of these messages is queued any more.</source>
        <translation>这些短信都已不在排队中。</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln message(s) at once.</source>
        <translation>
            <numerusform>一次最多选择 %Ln 条短信。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Choose the messages once more.</source>
        <translation>列表已发生变化。请重新选择短信。</translation>
    </message>
    <message>
        <source>Nothing was sent again.</source>
        <translation>没有重新发送任何短信。</translation>
    </message>
    <message>
        <source>Nothing was cancelled.</source>
        <translation>没有取消任何短信。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were being sent already.</source>
        <translation>
            <numerusform>%Ln 条短信已在发送中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the other %Ln</source>
        <translation>
            <numerusform>发送其余 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all %Ln</source>
        <translation>
            <numerusform>全部发送（%Ln 条）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>重新发送 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds left</extracomment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of the PBX</source>
        <translation>PBX 证书</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>The PBX shows another certificate than the one that was trusted. Nothing was sent to it.</source>
        <translation>PBX 出示的证书与之前信任的不同。未向其发送任何内容。</translation>
    </message>
    <message>
        <source>First contact: the certificate of this PBX has not been looked at yet. Nothing was sent to it.</source>
        <translation>首次连接：尚未核对此 PBX 的证书。未向其发送任何内容。</translation>
    </message>
    <message>
        <source>%1 to %2: it has expired</source>
        <translation>%1 至 %2（已过期）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>当前出示的指纹</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指纹</translation>
    </message>
    <message>
        <source>Ask the administrator of the PBX. If the certificate was replaced on purpose, open Advanced in the connection, choose &quot;Forget the trusted certificate&quot;, and look at the new one. If nobody replaced it, somebody may be listening: do not go on.</source>
        <translation>请咨询 PBX 管理员。如果证书确系有意更换，请在连接设置中展开“高级”，选择“忘记受信任的证书”，然后核对新证书。如果无人更换过证书，则可能有人在窃听：请勿继续。</translation>
    </message>
    <message>
        <source>Ask the administrator of the PBX for the SHA-256 fingerprint of its certificate, and compare it group by group. Trust it only if all of it is the same.</source>
        <translation>请向 PBX 管理员索取其证书的 SHA-256 指纹，并逐组比对。只有全部一致时才可信任。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>之前信任的指纹</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t trust</source>
        <translation>不信任(&amp;D)</translation>
    </message>
    <message>
        <source>Trust this c&amp;ertificate</source>
        <translation>信任此证书(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>%1: there is no message to show.</source>
        <extracomment>%1 is a day, an hour or a trunk</extracomment>
        <translation>%1：没有可显示的短信。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 须为 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>Keep all settings and data in this folder.</source>
        <translation>将所有设置和数据保存在此文件夹中。</translation>
    </message>
    <message>
        <source>Open the window on the practice PBX.</source>
        <translation>打开窗口并使用练习 PBX。</translation>
    </message>
    <message>
        <source>Send two practice messages, save a picture, end.</source>
        <translation>发送两条练习短信，保存截图后退出。</translation>
    </message>
    <message>
        <source>The port to listen on; any free one by default.</source>
        <translation>监听端口；默认为任意空闲端口。</translation>
    </message>
    <message>
        <source>0.1: ten times as fast.</source>
        <translation>0.1：十倍速。</translation>
    </message>
    <message>
        <source>What to call the connection.</source>
        <translation>连接的名称。</translation>
    </message>
    <message>
        <source>The PBX&apos;s address.</source>
        <translation>PBX 的地址。</translation>
    </message>
    <message>
        <source>Its API port, 8088 by default.</source>
        <translation>PBX 的 API 端口，默认 8088。</translation>
    </message>
    <message>
        <source>The API user.</source>
        <translation>API 用户名。</translation>
    </message>
    <message>
        <source>The API&apos;s version, v1.0.1 by default.</source>
        <translation>API 版本，默认 v1.0.1。</translation>
    </message>
    <message>
        <source>Without encryption: whoever is on the network can read the password&apos;s digest and every message.</source>
        <translation>不加密：网络上的任何人都能看到密码摘要和每条短信。</translation>
    </message>
    <message>
        <source>The certificate&apos;s SHA-256 fingerprint.</source>
        <translation>证书的 SHA-256 指纹。</translation>
    </message>
    <message>
        <source>Where reports are taken, 8260 by default; 0: any free one.</source>
        <translation>接收报告的端口，默认 8260；0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Read the password from the first line of the input.</source>
        <translation>从标准输入的第一行读取密码。</translation>
    </message>
    <message>
        <source>The phone number.</source>
        <translation>电话号码。</translation>
    </message>
    <message>
        <source>The trunk; whichever is idle by default.</source>
        <translation>中继；默认使用任一空闲中继。</translation>
    </message>
    <message>
        <source>The connection; the one in use by default.</source>
        <translation>连接；默认为当前使用的连接。</translation>
    </message>
    <message>
        <source>Seconds to wait for the report, 20 by default.</source>
        <translation>等待报告的秒数，默认 20。</translation>
    </message>
    <message>
        <source>End as soon as the PBX has answered.</source>
        <translation>PBX 应答后立即结束。</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>每行输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>The message, or - for the input.</source>
        <translation>短信内容；- 表示从标准输入读取。</translation>
    </message>
    <message>
        <source>Answer each JSON line of the input by one of the output.</source>
        <translation>对输入的每行 JSON 输出一行 JSON 作为应答。</translation>
    </message>
    <message>
        <source>The message to check.</source>
        <translation>要检查的短信内容。</translation>
    </message>
    <message>
        <source>How many of the newest messages, 20 by default.</source>
        <translation>显示最新短信的条数，默认 20。</translation>
    </message>
    <message>
        <source>connect needs --name, --host and --username.</source>
        <translation>connect 需要 --name、--host 和 --username。</translation>
    </message>
    <message>
        <source>send needs --to with a phone number.</source>
        <translation>send 需要用 --to 指定电话号码。</translation>
    </message>
    <message>
        <source>send needs a text, or - to read it from the input.</source>
        <translation>send 需要短信内容，或用 - 从标准输入读取。</translation>
    </message>
    <message>
        <source>check needs either a text or --jsonl.</source>
        <translation>check 需要短信内容或 --jsonl，二者择一。</translation>
    </message>
    <message>
        <source>TrunkText sends SMS through your own PBX.</source>
        <translation>TrunkText 通过您自己的 PBX 发送短信。</translation>
    </message>
    <message>
        <source>--pin takes a SHA-256 fingerprint: 64 hexadecimal digits.</source>
        <translation>--pin 须为 SHA-256 指纹：64 位十六进制数字。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See trunktext --help.</source>
        <translation>没有命令“%1”。请参阅 trunktext --help。</translation>
    </message>
    <message>
        <source>The text has to be one argument: put it in quotation marks.</source>
        <translation>短信内容须为一个参数：请用引号括起来。</translation>
    </message>
    <message>
        <source>--%1 takes a number above 0 and up to 1000.</source>
        <translation>--%1 须为大于 0 且不超过 1000 的数。</translation>
    </message>
    <message>
        <source>Allow outdated encryption (TLS 1.0), for a PBX that knows nothing newer.</source>
        <translation>允许过时的加密方式（TLS 1.0），用于不支持更新加密方式的 PBX。</translation>
    </message>
    <message>
        <source>practice-pbx, connect, send, check, history, backup or restore; without one, the window opens.</source>
        <translation>practice-pbx、connect、send、check、history、backup 或 restore；不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>Where the copy of all messages goes.</source>
        <translation>所有短信的副本存放的位置。</translation>
    </message>
    <message>
        <source>Restore without asking.</source>
        <translation>不询问直接恢复。</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>备份文件。</translation>
    </message>
    <message>
        <source>backup needs the name of a file to write.</source>
        <translation>backup 需要一个要写入的文件名。</translation>
    </message>
    <message>
        <source>restore needs the name of a backup.</source>
        <translation>restore 需要一个备份文件名。</translation>
    </message>
    <message>
        <source>The file&apos;s name has to be one argument: put it in quotation marks.</source>
        <translation>文件名必须是一个参数：请将其放在引号内。</translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>New message</source>
        <translation>新短信</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>收件人(&amp;O)</translation>
    </message>
    <message>
        <source>Tr&amp;unk</source>
        <translation>中继(&amp;U)</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>短信内容(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>%1 brings it back</source>
        <extracomment>%1 is a key such as Ctrl+Z</extracomment>
        <translation>按 %1 可恢复</translation>
    </message>
    <message>
        <source>Saving the message</source>
        <translation>正在保存短信</translation>
    </message>
    <message>
        <source>Sending is not possible now</source>
        <translation>目前无法发送</translation>
    </message>
    <message>
        <source>Choose a trunk that can send</source>
        <translation>请选择可发送的中继</translation>
    </message>
    <message>
        <source>Answer the question above</source>
        <translation>请先回答上面的问题</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>S&amp;top the test</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Connect to your PBX</source>
        <translation>连接到您的 PBX</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>unchanged</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Type the host name or the IP address of the PBX.</source>
        <translation>请输入 PBX 的主机名或 IP 地址。</translation>
    </message>
    <message>
        <source>This is not an address. Examples: pbx.example.com or 192.168.5.150</source>
        <translation>这不是有效地址。例如：pbx.example.com 或 192.168.5.150</translation>
    </message>
    <message>
        <source>Type the user name of the PBX&apos;s API.</source>
        <translation>请输入 PBX API 的用户名。</translation>
    </message>
    <message>
        <source>Type the password of the PBX&apos;s API.</source>
        <translation>请输入 PBX API 的密码。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Head office PBX</source>
        <translation>总部 PBX</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>This computer offers no keychain: the password is kept for this session only, and asked for again after the next start.</source>
        <translation>此计算机没有钥匙串：密码仅在本次运行期间保留，下次启动后需重新输入。</translation>
    </message>
</context>
<context>
    <name>ConnectionTestBox</name>
    <message>
        <source>Test of the connection</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Trying to reach the PBX and to log in.</source>
        <translation>正在连接 PBX 并登录。</translation>
    </message>
    <message>
        <source>The certificate was not trusted. No user name and no password was sent to the PBX.</source>
        <translation>未信任该证书。未向 PBX 发送用户名和密码。</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>%1 It can be tried again at %2.</source>
        <extracomment>%1 what is wrong (whole sentences), %2 a time of day</extracomment>
        <translation>%1可在 %2 重试。</translation>
    </message>
    <message>
        <source>Connected to %1, but it has no GSM trunk, so it cannot send SMS.</source>
        <translation>已连接到 %1，但它没有 GSM 中继，无法发送短信。</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %1. %2 of %Ln trunk(s) can send SMS now.</source>
        <extracomment>%1 is what the PBX calls itself, or its address; %2 is how many of the %n trunks</extracomment>
        <translation>
            <numerusform>已连接到 %1。%Ln 条中继中有 %2 条现在可发送短信。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Write to this number</source>
        <translation>给此号码写短信</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>往来短信</translation>
    </message>
    <message>
        <source>No messages to this number</source>
        <translation>没有发给此号码的短信</translation>
    </message>
    <message>
        <source>What is sent to it appears here at once.</source>
        <translation>发给此号码的短信会立即显示在这里。</translation>
    </message>
</context>
<context>
    <name>ConversationWording</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>For screen readers. %1 is a day, %2 the text of a message, %3 its status, time, trunk and SMS ID</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
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
            <numerusform>%Ln 条</numerusform>
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
            <numerusform>剩 %Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>UCS-2 because of a no-break space</source>
        <translation>因不间断空格而使用 UCS-2</translation>
    </message>
    <message>
        <source>UCS-2 because of a tab</source>
        <translation>因制表符而使用 UCS-2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a character, %2 its code such as U+2019</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>UCS-2 because of %1</source>
        <extracomment>%1 is the character for which the message takes the more costly encoding</extracomment>
        <translation>因 %1 而使用 UCS-2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>还可输入 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>超出 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln emoji: the PBX refuses them</source>
        <translation>
            <numerusform>%Ln 个表情符号：PBX 不接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more being composed</source>
        <extracomment>characters of an input method that are not in the text yet</extracomment>
        <translation>
            <numerusform>另有 %Ln 个字符正在输入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trunk(s) idle</source>
        <extracomment>%1 is how many of the %n trunks are idle</extracomment>
        <translation>
            <numerusform>空闲中继 %1/%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sending</source>
        <translation>
            <numerusform>%Ln 条发送中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln 条排队中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 such as &quot;1 sending&quot;, %2 such as &quot;4 queued&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in the text cannot be seen:</source>
        <translation>
            <numerusform>文本中有 %Ln 个看不见的字符：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayFilter</name>
    <message>
        <source>Chosen days</source>
        <translation>所选日期</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Choose days...</source>
        <translation>选择日期...</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Choose days</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Choose a message to read all of it and to see what became of it.</source>
        <translation>选择一条短信，查看其全文和处理情况。</translation>
    </message>
</context>
<context>
    <name>DetailsWording</name>
    <message>
        <source>(PBX error %1)</source>
        <translation>(PBX 错误 %1)</translation>
    </message>
    <message>
        <source>SMS ID %1</source>
        <translation>短信 ID %1</translation>
    </message>
    <message>
        <source>The PBX said that one went out (%1) and that one failed (%2).</source>
        <translation>PBX 报告其中一条已发出（%1），另一条失败（%2）。</translation>
    </message>
    <message>
        <source>The PBX said that it went out (%1) and that it failed (%2).</source>
        <translation>PBX 既报告已发出（%1），又报告失败（%2）。</translation>
    </message>
    <message>
        <source>Confirmed by report: the PBX&apos;s answer was lost, but its report names this number and the time of sending.</source>
        <translation>由报告确认：PBX 的应答丢失，但其报告中的号码和发送时间与此短信相符。</translation>
    </message>
    <message>
        <source>No report has come that fits it. One that comes settles it by itself; that none comes proves nothing.</source>
        <translation>尚未收到相符的报告。若之后收到，状态会自动更新；没有收到并不说明任何问题。</translation>
    </message>
    <message>
        <source>What was reported fits other messages to this number as well, so it settles none of them.</source>
        <translation>收到的报告也与发往此号码的其他短信相符，因此无法确定其中任何一条。</translation>
    </message>
    <message>
        <source>Repeats the message of %1 (%2)</source>
        <translation>重发 %1 的短信（%2）</translation>
    </message>
    <message>
        <source>Sent again (%1)</source>
        <translation>已重新发送（%1）</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>EmojiBar</name>
    <message>
        <source>&amp;Remove emoji</source>
        <translation>移除表情符号(&amp;R)</translation>
    </message>
</context>
<context>
    <name>EnqueueWording</name>
    <message>
        <source>This is not a phone number that the PBX can dial.</source>
        <translation>这不是 PBX 可以拨打的电话号码。</translation>
    </message>
    <message>
        <source>This text cannot be sent as it is.</source>
        <translation>此内容无法原样发送。</translation>
    </message>
    <message>
        <source>Connect to a PBX first.</source>
        <translation>请先连接到 PBX。</translation>
    </message>
    <message numerus="yes">
        <source>You sent this text to this number %Ln second(s) ago. Send it again?</source>
        <translation>
            <numerusform>您在 %Ln 秒前已将此内容发送到该号码。要再次发送吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>This text has just been sent to this number.</source>
        <translation>此内容刚刚已发送到该号码。</translation>
    </message>
</context>
<context>
    <name>ErrorWording</name>
    <message>
        <source>PBX out of reach</source>
        <translation>无法连接 PBX</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>无安全连接</translation>
    </message>
    <message>
        <source>certificate not confirmed</source>
        <translation>证书未确认</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>证书已更改</translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>no trunk can send</source>
        <translation>无可用中继</translation>
    </message>
    <message>
        <source>trunk busy</source>
        <translation>中继忙</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>PBX starting</source>
        <translation>PBX 正在启动</translation>
    </message>
    <message>
        <source>no such trunk</source>
        <translation>无此中继</translation>
    </message>
    <message>
        <source>number refused</source>
        <translation>号码被拒绝</translation>
    </message>
    <message>
        <source>text refused</source>
        <translation>内容被拒绝</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>请求被拒绝</translation>
    </message>
    <message>
        <source>trunk busy too long</source>
        <translation>中继长时间忙</translation>
    </message>
    <message>
        <source>the network did not take it</source>
        <translation>网络未接收</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>被拒绝，未说明原因</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>用户名或密码错误</translation>
    </message>
    <message>
        <source>login locked</source>
        <translation>登录已锁定</translation>
    </message>
    <message>
        <source>this computer is not allowed</source>
        <translation>此计算机未获许可</translation>
    </message>
    <message>
        <source>connection set up wrongly</source>
        <translation>连接设置有误</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>应答丢失</translation>
    </message>
    <message>
        <source>not the answer of a PBX</source>
        <translation>不是 PBX 的应答</translation>
    </message>
    <message>
        <source>fault in the PBX</source>
        <translation>PBX 故障</translation>
    </message>
    <message>
        <source>ended while sending</source>
        <translation>发送时程序退出</translation>
    </message>
    <message>
        <source>%1 (PBX error %2). %3</source>
        <extracomment>%1 what happened, %2 a number such as 10027, %3 what to do (a whole sentence)</extracomment>
        <translation>%1（PBX 错误 %2）。%3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 what happened, %2 what to do (a whole sentence)</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The PBX cannot be reached</source>
        <translation>无法连接到 PBX</translation>
    </message>
    <message>
        <source>No secure connection to the PBX could be made</source>
        <translation>无法与 PBX 建立安全连接</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate has not been confirmed yet</source>
        <translation>尚未确认 PBX 的证书</translation>
    </message>
    <message>
        <source>The PBX shows another certificate than the one that was trusted</source>
        <translation>PBX 出示的证书与之前信任的不同</translation>
    </message>
    <message>
        <source>There is no session with the PBX</source>
        <translation>尚未与 PBX 建立会话</translation>
    </message>
    <message>
        <source>The disk did not take the message&apos;s mark, so nothing was sent</source>
        <translation>无法将短信的发送标记写入磁盘，因此未发送</translation>
    </message>
    <message>
        <source>TrunkText ended before anything was sent</source>
        <translation>TrunkText 在发送之前已退出</translation>
    </message>
    <message>
        <source>None of the PBX&apos;s mobile trunks can send now</source>
        <extracomment>%1 is a trunk&apos;s name</extracomment>
        <translation>PBX 的移动中继目前均无法发送</translation>
    </message>
    <message>
        <source>The trunk is sending another message, or none is idle</source>
        <translation>该中继正在发送其他短信，或没有空闲中继</translation>
    </message>
    <message>
        <source>The session with the PBX has ended</source>
        <translation>与 PBX 的会话已结束</translation>
    </message>
    <message>
        <source>The PBX is still starting</source>
        <translation>PBX 仍在启动</translation>
    </message>
    <message>
        <source>The PBX has no mobile trunk of that name</source>
        <translation>PBX 上没有该名称的移动中继</translation>
    </message>
    <message>
        <source>The PBX does not take this phone number</source>
        <translation>PBX 不接受此电话号码</translation>
    </message>
    <message>
        <source>The PBX does not take this text</source>
        <translation>PBX 不接受此短信内容</translation>
    </message>
    <message>
        <source>The PBX missed a part of the request</source>
        <translation>PBX 认为请求缺少内容</translation>
    </message>
    <message>
        <source>The trunk was busy for ten minutes</source>
        <translation>中继已忙十分钟</translation>
    </message>
    <message>
        <source>The PBX took the message and reported later that it did not go out</source>
        <translation>PBX 已受理短信，但随后报告未能发出</translation>
    </message>
    <message>
        <source>The PBX refused the message without a reason</source>
        <translation>PBX 拒绝了短信，且未说明原因</translation>
    </message>
    <message>
        <source>The PBX refused the user name or the password</source>
        <translation>PBX 拒绝了用户名或密码</translation>
    </message>
    <message>
        <source>The PBX has locked the login of this computer after too many wrong passwords</source>
        <translation>密码错误次数过多，PBX 已锁定此计算机的登录</translation>
    </message>
    <message>
        <source>The PBX does not allow this computer&apos;s address</source>
        <translation>PBX 不允许此计算机的地址</translation>
    </message>
    <message>
        <source>The PBX does not understand requests of this kind</source>
        <translation>PBX 无法识别此类请求</translation>
    </message>
    <message>
        <source>The message may have gone out: the PBX&apos;s answer was lost</source>
        <translation>短信可能已发出：PBX 的应答丢失</translation>
    </message>
    <message>
        <source>What answered does not speak like a PBX</source>
        <translation>应答的设备不像是 PBX</translation>
    </message>
    <message>
        <source>The PBX reported a fault of its own, and the message may have gone out</source>
        <translation>PBX 报告自身故障，短信可能已发出</translation>
    </message>
    <message>
        <source>The message may have gone out: TrunkText ended before the answer came</source>
        <translation>短信可能已发出：TrunkText 在收到应答前已退出</translation>
    </message>
    <message>
        <source>Check the network and the address; it is tried again by itself.</source>
        <translation>请检查网络和地址；将自动重试。</translation>
    </message>
    <message>
        <source>Check the port, and ask the PBX&apos;s administrator about HTTPS.</source>
        <translation>请检查端口，并向 PBX 管理员咨询 HTTPS 设置。</translation>
    </message>
    <message>
        <source>Compare its fingerprint in the connection settings and confirm it.</source>
        <translation>请在连接设置中比对其指纹并确认。</translation>
    </message>
    <message>
        <source>Nothing is sent. Ask the administrator whether it was replaced.</source>
        <translation>不会发送任何内容。请咨询管理员证书是否已更换。</translation>
    </message>
    <message>
        <source>The message waits until TrunkText is logged in again.</source>
        <translation>短信将等到 TrunkText 重新登录后再发送。</translation>
    </message>
    <message>
        <source>Make room on the disk; the message is kept.</source>
        <translation>请清理磁盘空间；短信会保留。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>将自动重试。</translation>
    </message>
    <message>
        <source>The message waits for one; the list of trunks tells what each of them lacks.</source>
        <translation>短信将等待可用的中继；中继列表中会显示各中继的问题。</translation>
    </message>
    <message>
        <source>Choose another trunk and send again.</source>
        <translation>请选择其他中继后重新发送。</translation>
    </message>
    <message>
        <source>Correct the number and send again.</source>
        <translation>请更正号码后重新发送。</translation>
    </message>
    <message>
        <source>Change the text and send again.</source>
        <translation>请修改内容后重新发送。</translation>
    </message>
    <message>
        <source>Check number, trunk and text, and send again.</source>
        <translation>请检查号码、中继和内容后重新发送。</translation>
    </message>
    <message>
        <source>Check the number, or choose another trunk, and send again.</source>
        <translation>请检查号码或选择其他中继后重新发送。</translation>
    </message>
    <message>
        <source>Correct them in the connection settings; five wrong logins lock this computer out.</source>
        <translation>请在连接设置中更正；登录错误五次将锁定此计算机。</translation>
    </message>
    <message>
        <source>Wait until the lock ends, then correct the password.</source>
        <translation>请等待锁定解除，然后更正密码。</translation>
    </message>
    <message>
        <source>Ask the administrator to allow it in the PBX&apos;s API settings.</source>
        <translation>请让管理员在 PBX 的 API 设置中允许该地址。</translation>
    </message>
    <message>
        <source>Check the port, HTTPS and the API version in the connection settings.</source>
        <translation>请检查连接设置中的端口、HTTPS 和 API 版本。</translation>
    </message>
    <message>
        <source>It is not sent again by itself; ask the receiver, or decide in the details.</source>
        <translation>不会自动重新发送；请询问收件人，或在详细信息中决定如何处理。</translation>
    </message>
    <message>
        <source>Check the address and the port; a network&apos;s sign-in page answers like this, too.</source>
        <translation>请检查地址和端口；网络登录页面也会返回类似应答。</translation>
    </message>
    <message>
        <source>encryption too old</source>
        <translation>加密方式过旧</translation>
    </message>
    <message>
        <source>encryption not installed</source>
        <translation>未安装加密组件</translation>
    </message>
    <message>
        <source>its trunk cannot send</source>
        <translation>所选中继无法发送</translation>
    </message>
    <message>
        <source>three wrong logins, two are left</source>
        <translation>三次登录错误，还剩两次</translation>
    </message>
    <message>
        <source>for support: %1</source>
        <extracomment>Details of a message; %1 is the raw word of the PBX or the system, such as &quot;network error 1&quot;</extracomment>
        <translation>技术支持信息：%1</translation>
    </message>
    <message>
        <source>The PBX only offers an old kind of encryption that is no longer safe, so nothing was sent</source>
        <translation>PBX 只提供已不再安全的旧加密方式，因此未发送任何内容</translation>
    </message>
    <message>
        <source>The part of TrunkText that encrypts is missing on this computer, so nothing is sent</source>
        <translation>这台电脑上缺少 TrunkText 的加密组件，因此不会发送任何内容</translation>
    </message>
    <message>
        <source>The trunk %1 cannot send now</source>
        <translation>中继 %1 现在无法发送</translation>
    </message>
    <message>
        <source>Three logins were wrong, and TrunkText waits so that the PBX does not lock this computer out: two tries are left</source>
        <translation>已有三次登录失败，TrunkText 暂停登录，以免电话系统锁定这台电脑：还剩两次机会</translation>
    </message>
    <message>
        <source>Install TrunkText again, with its TLS library.</source>
        <translation>请重新安装 TrunkText 及其 TLS 库。</translation>
    </message>
    <message>
        <source>Correct them here; five wrong logins lock this computer out.</source>
        <translation>请在此处更正；连续五次登录错误会锁定此计算机。</translation>
    </message>
    <message>
        <source>Make sure of the user name and the password meanwhile.</source>
        <translation>请在此期间核对用户名和密码。</translation>
    </message>
    <message>
        <source>Check the port, HTTPS and the API version here.</source>
        <translation>请在此处检查端口、HTTPS 和 API 版本。</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator to update its firmware, or to allow TLS 1.2; until then you can allow outdated encryption here, under Advanced.</source>
        <translation>请联系 PBX 管理员更新固件，或启用 TLS 1.2；在此之前，您可以在此处的“高级”中允许过时的加密方式。</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator to update its firmware, or to allow TLS 1.2; until then you can allow outdated encryption in the connection settings, under Advanced.</source>
        <translation>请联系 PBX 管理员更新固件，或启用 TLS 1.2；在此之前，您可以在连接设置的“高级”中允许过时的加密方式。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export to a file</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Messages %1</source>
        <extracomment>A file&apos;s name, without its suffix; %1 is a day, such as 2026-03-02</extracomment>
        <translation>消息 %1</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>导出消息</translation>
    </message>
    <message>
        <source>What the history shows now is written into a file:</source>
        <translation>将历史记录当前显示的内容写入文件：</translation>
    </message>
    <message>
        <source>C&amp;SV, for spreadsheets and other programs</source>
        <translation>C&amp;SV，用于电子表格和其他程序</translation>
    </message>
    <message>
        <source>With a &amp;byte order mark (for Excel)</source>
        <translation>带字节顺序标记（用于 Excel）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;PDF, to read and to print</source>
        <translation>&amp;PDF，用于阅读和打印</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>导出(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ExportProgressDialog</name>
    <message>
        <source>Export messages</source>
        <translation>导出消息</translation>
    </message>
    <message>
        <source>Print messages</source>
        <translation>打印消息</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Try again...</source>
        <translation>重试(&amp;T)...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ExportWording</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading of a column: the phone number as the PBX got it</extracomment>
        <translation>号码</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of a column: why a message failed or waits</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>SMS ID</source>
        <translation>短信 ID</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>Heading of a column: how many SMS a message counts as</extracomment>
        <translation>短信条数</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is a list of statuses</extracomment>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>未重新发送</translation>
    </message>
    <message>
        <source>Trunk: %1</source>
        <extracomment>%1 is a trunk&apos;s name</extracomment>
        <translation>中继：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <extracomment>%1 is a phone number</extracomment>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>%1 is what an agent searched for</extracomment>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>全部消息</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day, or a day and an hour</extracomment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day, or a day and an hour</extracomment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are days, or days and hours</extracomment>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>in the column of trunks: no trunk was asked for, and none was used yet</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Title of a printed list</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>On a printed list; %1 is a day and an hour</extracomment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>At the foot of a printed page</extracomment>
        <translation>第 %1 页</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written</source>
        <translation>
            <numerusform>已写入 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) printed</source>
        <translation>
            <numerusform>已打印 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1, with %Ln message(s).</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>
            <numerusform>已保存：%1，共 %Ln 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) went to the printer.</source>
        <translation>
            <numerusform>已将 %Ln 条消息发送到打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another one.</source>
        <translation>该文件夹已不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, or another name.</source>
        <translation>您无权写入该位置。请选择其他文件夹或其他名称。</translation>
    </message>
    <message>
        <source>The disk is full, so no file was written. Make room, or choose another disk.</source>
        <translation>磁盘已满，因此没有写入文件。请腾出空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>The file could not be written. Try again, or choose another folder.</source>
        <translation>无法写入文件。请重试，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The messages could not be read, so no file was written. Try again.</source>
        <translation>无法读取消息，因此没有写入文件。请重试。</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look whether it is ready, and print again.</source>
        <translation>打印机没有接受页面。请检查打印机是否就绪，然后重新打印。</translation>
    </message>
    <message>
        <source>Nothing can be printed, as a part of TrunkText is missing. Install TrunkText again.</source>
        <translation>无法打印，因为缺少 TrunkText 的一个组件。请重新安装 TrunkText。</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one time of the day to another</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>a day, and from one time to another</extracomment>
        <translation>%1 %2 至 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month&apos;s name and the year</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>one line of several: what is counted, and how many</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>FilterWording</name>
    <message>
        <source>Search &quot;%1&quot;</source>
        <extracomment>A filter. %1 is what is searched for</extracomment>
        <translation>搜索“%1”</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>A filter. %1 is one or more statuses, such as Failed</extracomment>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Trunk %1</source>
        <extracomment>A filter. %1 is the name of a trunk</extracomment>
        <translation>中继 %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>A filter: only messages to the number %1</extracomment>
        <translation>发给 %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a day of this year is written: d, MMM and MMMM as QDate::toString() knows them</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day of another year is written: d, MMM, MMMM and yyyy as QDate::toString() knows them</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one day to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <extracomment>For screen readers. %1 is a filter, such as: Status: Failed</extracomment>
        <translation>移除筛选条件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条短信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ message(s)</source>
        <extracomment>There are more than that</extracomment>
        <translation>
            <numerusform>超过 %Ln 条短信</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenCharacterBar</name>
    <message>
        <source>Remove h&amp;idden</source>
        <translation>移除隐藏字符(&amp;I)</translation>
    </message>
    <message>
        <source>Takes out the characters that cannot be seen</source>
        <translation>移除看不见的字符</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search number, text or SMS ID</source>
        <translation>搜索号码、内容或短信 ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <extracomment>%1 is how many</extracomment>
        <translation>需要处理 %1</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Only failed and not confirmed messages that were not sent again</source>
        <translation>仅显示失败或未确认且未重新发送的短信</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Finds any part of a number, a text, an SMS ID or a trunk</source>
        <translation>可按号码、内容、SMS ID 或中继的任意部分查找</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>短信内容</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>SMS ID</source>
        <translation>短信 ID</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>No message fits</source>
        <translation>没有符合条件的短信</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>显示所有短信</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>暂无短信</translation>
    </message>
    <message>
        <source>Write the first one: it appears here at once, and its status stays up to date.</source>
        <translation>编写第一条短信：它会立即显示在此处，状态实时更新。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No message matches the search and all filters. Take one away, or try a part of the number or of the text.</source>
        <translation>没有短信同时符合搜索和所有筛选条件。请去掉一个条件，或试试号码或内容的一部分。</translation>
    </message>
    <message>
        <source>&amp;Oldest messages first</source>
        <translation>最早的短信在前(&amp;O)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About TrunkText</source>
        <translation>关于 TrunkText</translation>
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
        <translation>通过公司自己的 PBX 及其 GSM 中继向来电者发送短信。

本程序是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。使用 Qt 构建，当前运行于 Qt %1。</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ManualText</name>
    <message>
        <source>What TrunkText promises</source>
        <translation>TrunkText 的承诺</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost: once a message stands in the history, it is on disk. Until then it stays in the form.</source>
        <translation>您输入的内容不会丢失：短信一旦出现在历史记录中，就已保存到磁盘；在此之前，它会留在表单里。</translation>
    </message>
    <message>
        <source>A message is tried again by itself only where it is proven that the PBX did not take it: nothing of it had left, or the PBX refused it for now and said so.</source>
        <translation>只有在能证明 PBX 没有受理时，才会自动重试：短信还没有发出任何内容，或者 PBX 明确表示暂时拒绝。</translation>
    </message>
    <message>
        <source>Every other doubtful outcome is shown as Not confirmed. Then only a person sends the message again.</source>
        <translation>其他任何不确定的结果都显示为“未确认”。此时只有人才能决定再次发送。</translation>
    </message>
    <message>
        <source>What each status means</source>
        <translation>各状态的含义</translation>
    </message>
    <message>
        <source>Not confirmed: what to do</source>
        <translation>未确认：该怎么办</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost on the way, so the caller may have the message, or may not. TrunkText does not send it again by itself: it could arrive twice.</source>
        <translation>PBX 的应答在途中丢失，来电者可能已收到短信，也可能没有。TrunkText 不会自动再次发送，以免对方收到两次。</translation>
    </message>
    <message>
        <source>Wait a minute. A report of the PBX may still come and settle it.</source>
        <translation>请等一分钟，PBX 的报告可能还会到来并给出结果。</translation>
    </message>
    <message>
        <source>Ask the caller, if you can, whether the message has arrived.</source>
        <translation>如果可以，请询问来电者是否收到短信。</translation>
    </message>
    <message>
        <source>If it has arrived, choose it in the history and press &quot;Mark as sent&quot;.</source>
        <translation>如果已收到，请在历史记录中选中它并点击“标记为已发送”。</translation>
    </message>
    <message>
        <source>If it has not, or if a second copy does no harm, press &quot;Send again (may arrive twice)&quot;.</source>
        <translation>如果没有收到，或者多收一条也无妨，请点击“重新发送（可能重复送达）”。</translation>
    </message>
    <message>
        <source>After a crash, a power cut or a restart</source>
        <translation>崩溃、断电或重新启动之后</translation>
    </message>
    <message>
        <source>Every message is still there. What was queued is still queued. What was being sent is queued again if nothing of it had left; otherwise it becomes Not confirmed.</source>
        <translation>所有短信都还在。排队中的仍在排队。正在发送的短信，如果还没有发出任何内容，会重新排队；否则变为“未确认”。</translation>
    </message>
    <message>
        <source>Old messages ask first</source>
        <translation>旧短信会先询问</translation>
    </message>
    <message>
        <source>A message that was left from more than 15 minutes ago does not go out by surprise. It waits until you say yes at the top of the window, or cancel it there.</source>
        <translation>15 分钟以前遗留的短信不会突然发出。它会等待您在窗口顶部同意，或在那里取消。</translation>
    </message>
    <message>
        <source>The same text twice</source>
        <translation>同样的内容发两次</translation>
    </message>
    <message>
        <source>Send is off until your message is on disk, so a double click sends once. If you send the same text to the same number again within 60 seconds, TrunkText asks first. &quot;Send again&quot; in the history does not ask.</source>
        <translation>在短信保存到磁盘之前，“发送”按钮不可用，因此双击只会发送一次。如果您在 60 秒内向同一号码再次发送同样的内容，TrunkText 会先询问。历史记录中的“重新发送”不会询问。</translation>
    </message>
    <message>
        <source>Many messages at once</source>
        <translation>一次处理多条短信</translation>
    </message>
    <message>
        <source>Choose several rows with Shift, Ctrl or Ctrl+A and press &quot;Send again&quot; or &quot;Cancel&quot;. What is sent again waits five seconds: &quot;Undo&quot; above the rows, or Ctrl+Z, takes it back. What you cancelled is queued again by the same key.</source>
        <translation>用 Shift、Ctrl 或 Ctrl+A 选择多行，然后选择“重新发送”或“取消”。重新发送的短信会等待五秒：列表上方的“撤销”或 Ctrl+Z 可将其撤回。已取消的短信可用同一按键重新排队。</translation>
    </message>
    <message>
        <source>Find a message</source>
        <translation>查找短信</translation>
    </message>
    <message>
        <source>Press Ctrl+F and type any part of the number, the text, the SMS ID or the trunk. Case and accents do not matter, and what was found is marked.</source>
        <translation>按 Ctrl+F，输入号码、内容、短信 ID 或中继的任意部分。不区分大小写和重音，找到的部分会标记出来。</translation>
    </message>
    <message>
        <source>Choose a status, days or a trunk beside the search. Each choice stands below it: a click on it, or Delete, takes it away.</source>
        <translation>在搜索框旁选择状态、日期或中继。每个选择都显示在下方：点击它或按 Delete 即可移除。</translation>
    </message>
    <message>
        <source>&quot;Needs attention&quot; shows what failed or was not confirmed.</source>
        <translation>“需要处理”显示失败或未确认的短信。</translation>
    </message>
    <message>
        <source>Ctrl+J on a row shows all messages to that number as a conversation, the oldest first. Escape leads back.</source>
        <translation>在某一行按 Ctrl+J，会以往来短信的形式显示发往该号码的所有短信，最早的在前。按 Esc 返回。</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>导出和打印</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E saves what the history shows, filters included, as CSV for a spreadsheet or as PDF. Ctrl+P prints it. Go on working meanwhile; &quot;Cancel&quot; leaves no half file behind.</source>
        <translation>Ctrl+Shift+E 将历史记录中显示的内容（含筛选）保存为电子表格用的 CSV 或 PDF。Ctrl+P 打印。期间可以继续工作；“取消”不会留下不完整的文件。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>F9 shows how many messages were written, what failed, how long reports took and what it cost. A click on a bar, or Enter, shows its messages in the history. &quot;As tables&quot; shows the figures in words.</source>
        <translation>F9 显示写了多少短信、哪些失败、报告用了多长时间以及费用。点击柱形或按 Enter，会在历史记录中显示对应的短信。“以表格显示”以文字列出数字。</translation>
    </message>
    <message>
        <source>Delete old messages, back up, restore</source>
        <translation>删除旧短信、备份和恢复</translation>
    </message>
    <message>
        <source>All this stands under &quot;Messages on disk&quot; in the Tools menu.</source>
        <translation>这些都在“工具”菜单的“磁盘上的短信”中。</translation>
    </message>
    <message>
        <source>Messages are kept until you choose after how many days they are deleted. First you see how many that would be. What still waits is never deleted.</source>
        <translation>在您选择多少天后删除之前，短信一直保留。会先显示将删除多少条。仍在等待的短信绝不会被删除。</translation>
    </message>
    <message>
        <source>A backup is one file with all messages. Whoever has it can read them.</source>
        <translation>备份是包含所有短信的一个文件。持有该文件的人可以阅读它们。</translation>
    </message>
    <message>
        <source>Restore checks a backup first and then puts it in the place of all messages. The ones from before are kept in a file of their own, and what was waiting in the backup asks before it is sent.</source>
        <translation>恢复会先检查备份，然后用它替换所有短信。之前的短信保存在单独的文件中，备份中等待发送的短信会先询问再发送。</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy SMS ID</source>
        <translation>复制短信 ID</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标记为已发送</translation>
    </message>
    <message>
        <source>Send again (may arrive twice)</source>
        <translation>重新发送（可能重复送达）</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Cancel message</source>
        <translation>取消短信</translation>
    </message>
    <message>
        <source>SMS ID copied</source>
        <translation>已复制短信 ID</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>已复制号码</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>已复制内容</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 个号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln number(s)</source>
        <translation>
            <numerusform>复制 %Ln 个号码</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>往来短信</translation>
    </message>
    <message>
        <source>Send the failed ones again</source>
        <translation>重新发送失败的短信</translation>
    </message>
    <message>
        <source>Cancel the queued ones</source>
        <translation>取消排队中的短信</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>重新发送 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln message(s)</source>
        <translation>
            <numerusform>取消 %Ln 条短信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the selected messages went out, are on their way or were sent again already: they stay as they are.</source>
        <translation>
            <numerusform>所选短信中有 %Ln 条已发出、正在发送或已重新发送过：它们保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected messages went out, are on their way or were sent again already.</source>
        <translation>所选短信已发出、正在发送或已重新发送过。</translation>
    </message>
    <message>
        <source>Original message</source>
        <translation>原短信</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>重发的短信</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>SMS ID %1</source>
        <translation>短信 ID %1</translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message numerus="yes">
        <source>%Ln message(s) wait from earlier.</source>
        <translation>
            <numerusform>有 %Ln 条之前的短信等待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sen&amp;d them</source>
        <translation>全部发送(&amp;D)</translation>
    </message>
    <message>
        <source>Cance&amp;l them</source>
        <translation>全部取消(&amp;L)</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate</source>
        <translation>查看证书(&amp;K)</translation>
    </message>
    <message>
        <source>Com&amp;pare the certificates</source>
        <translation>比对证书(&amp;P)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>Co&amp;nnection settings</source>
        <translation>连接设置(&amp;N)</translation>
    </message>
    <message>
        <source>Type the pass&amp;word</source>
        <translation>输入密码(&amp;W)</translation>
    </message>
    <message>
        <source>Ch&amp;ange the port</source>
        <translation>更改端口(&amp;A)</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open, so TrunkText forgets the password when it ends and asks for it at the next start.</source>
        <translation>此电脑没有已打开的钥匙串，因此 TrunkText 会在退出时忘记密码，并在下次启动时再次询问。</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>Type the password for %1: no keychain on this computer has it. Where there is no keychain, it is kept for this session only, and asked for again after the next start.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>请输入 %1 的密码：此计算机上没有密钥环保存它。没有密钥环时，密码仅在本次会话中保留，下次启动后会再次询问。</translation>
    </message>
    <message>
        <source>Pass&amp;word of the user %1</source>
        <extracomment>%1 is a user name</extracomment>
        <translation>用户 %1 的密码(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>连接(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>&amp;Period:</source>
        <translation>时间段(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>从(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>到(&amp;T)：</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>自选日期</translation>
    </message>
</context>
<context>
    <name>ProblemWording</name>
    <message>
        <source>Type a phone number</source>
        <translation>请输入电话号码</translation>
    </message>
    <message>
        <source>A number has at least 3 digits</source>
        <translation>号码至少 3 位</translation>
    </message>
    <message>
        <source>A number has at most 20 digits</source>
        <translation>号码最多 20 位</translation>
    </message>
    <message>
        <source>Not a phone number: only digits, a leading +, * and #</source>
        <translation>不是电话号码：只能包含数字、开头的 +、* 和 #</translation>
    </message>
    <message>
        <source>The PBX dials %1</source>
        <extracomment>under the To field; %1 is the number as the PBX gets it</extracomment>
        <translation>PBX 将拨打 %1</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>请输入短信内容</translation>
    </message>
    <message>
        <source>The text has a character that no SMS can carry: type that part again</source>
        <translation>内容含有短信无法传送的字符：请重新输入该部分</translation>
    </message>
    <message>
        <source>The PBX may cut this message: it may count every non-English character twice.</source>
        <translation>PBX 可能会截断此短信：每个非英文字符可能按两个字符计算。</translation>
    </message>
    <message>
        <source>The text has a rare character that the PBX may not carry.</source>
        <translation>内容含有生僻字符，PBX 可能无法传送。</translation>
    </message>
    <message>
        <source>Type a number and a message to send</source>
        <translation>输入号码和短信内容后即可发送</translation>
    </message>
    <message>
        <source>Type a number to send</source>
        <translation>输入号码后即可发送</translation>
    </message>
    <message>
        <source>Correct the number to send</source>
        <translation>更正号码后即可发送</translation>
    </message>
    <message>
        <source>Remove the emoji to send</source>
        <translation>移除表情符号后即可发送</translation>
    </message>
    <message>
        <source>Shorten the message to send</source>
        <translation>缩短短信内容后即可发送</translation>
    </message>
    <message>
        <source>Correct the message to send</source>
        <translation>更正短信内容后即可发送</translation>
    </message>
    <message>
        <source>Type a message to send</source>
        <translation>输入短信内容后即可发送</translation>
    </message>
    <message numerus="yes">
        <source>The pasted text was too long: its last %Ln character(s) were left out.</source>
        <translation>
            <numerusform>粘贴的内容过长：已略去最后 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has characters that cannot be seen.</source>
        <translation>文本中有看不见的字符。</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit TrunkText</source>
        <translation>退出 TrunkText</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>不退出(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing is left in the outbox.</source>
        <extracomment>%1 such as &quot;1 sending, 4 queued&quot;</extracomment>
        <translation>发件箱已空。</translation>
    </message>
    <message>
        <source>Still in the outbox: %1.</source>
        <translation>发件箱中还有：%1。</translation>
    </message>
    <message>
        <source>Messages stay safe and go out at the next start.</source>
        <translation>短信会安全保存，并在下次启动时发出。</translation>
    </message>
    <message>
        <source>The message that you are writing has not been sent.</source>
        <translation>您正在撰写的消息尚未发送。</translation>
    </message>
    <message>
        <source>What stands in the form is lost when TrunkText quits.</source>
        <translation>退出 TrunkText 后，表单中的内容将丢失。</translation>
    </message>
</context>
<context>
    <name>RepeatQuestion</name>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>不发送(&amp;D)</translation>
    </message>
    <message>
        <source>Send it &amp;again</source>
        <translation>再次发送(&amp;A)</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The backup is sound. Restore it?</source>
        <translation>备份完好。要恢复吗？</translation>
    </message>
    <message>
        <source>TrunkText closes for it and opens again. What you are writing would be lost: send it first.</source>
        <translation>为此 TrunkText 将关闭并重新打开。您正在撰写的内容会丢失：请先发送。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>不恢复(&amp;L)</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Everything is kept until you say otherwise.</source>
        <translation>除非您另行设置，否则全部保留。</translation>
    </message>
    <message>
        <source>Looking at what is older...</source>
        <translation>正在查看较早的短信...</translation>
    </message>
    <message numerus="yes">
        <source>Deleting... %Ln message(s) so far. Sending goes on.</source>
        <translation>
            <numerusform>正在删除... 目前 %Ln 条短信。发送继续进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted, and the file is %1 smaller.</source>
        <extracomment>%1 is a size such as &quot;12 MB&quot;</extracomment>
        <translation>
            <numerusform>已删除 %Ln 条短信，文件缩小了 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Old messages</source>
        <translation>旧短信</translation>
    </message>
    <message>
        <source>Delete &amp;old messages every day</source>
        <translation>每天删除旧短信(&amp;O)</translation>
    </message>
    <message>
        <source>Days that messages are &amp;kept:</source>
        <translation>短信保留天数(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Delete them, and keep it so</source>
        <translation>删除并保持此设置(&amp;D)</translation>
    </message>
</context>
<context>
    <name>StateWording</name>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Queued: waiting for your yes</source>
        <translation>排队中：待您同意</translation>
    </message>
    <message>
        <source>Queued (%1)</source>
        <extracomment>Status column; %1 is a short reason such as &quot;trunk busy&quot;</extracomment>
        <translation>排队中（%1）</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>Status column; %1 is a short reason such as &quot;no such trunk&quot;</extracomment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>It was left from earlier and waits for your yes before it goes out.</source>
        <translation>这是之前留下的短信，待您同意后才会发出。</translation>
    </message>
    <message>
        <source>It is safely on disk and waits for its turn.</source>
        <translation>短信已妥善保存到磁盘，正在排队等待发送。</translation>
    </message>
    <message>
        <source>It is on its way to the PBX.</source>
        <translation>短信正在提交给 PBX。</translation>
    </message>
    <message>
        <source>The PBX took it. Its report that the message went out has not come yet.</source>
        <translation>PBX 已受理短信，但尚未收到发送成功的报告。</translation>
    </message>
    <message>
        <source>The PBX reported that it went out.</source>
        <translation>PBX 报告短信已发出。</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>短信未发出。</translation>
    </message>
    <message>
        <source>It may have gone out: the PBX&apos;s answer was lost. It is not sent again by itself.</source>
        <translation>短信可能已发出：PBX 的应答丢失。不会自动重新发送。</translation>
    </message>
    <message>
        <source>It was taken back before it went out.</source>
        <translation>短信在发出前已撤回。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>应答丢失</translation>
    </message>
    <message>
        <source>The PBX reported: sent</source>
        <translation>PBX 报告：已发送</translation>
    </message>
    <message>
        <source>The PBX reported: failed</source>
        <translation>PBX 报告：失败</translation>
    </message>
    <message>
        <source>The PBX contradicts itself about this message: nobody can tell whether it went out. Ask the recipient before you send it again.</source>
        <translation>关于这条短信，PBX 的报告自相矛盾：无法确定是否已发出。重新发送前请先询问收件人。</translation>
    </message>
    <message>
        <source>Two messages to this number have the same SMS ID, and one of the two failed. Nobody can tell which: ask the recipient before you send one of them again.</source>
        <translation>发往此号码的两条短信具有相同的短信 ID，其中一条失败，但无法确定是哪一条：重新发送前请先询问收件人。</translation>
    </message>
    <message>
        <source>It was marked as sent by hand: the PBX has not confirmed it.</source>
        <translation>已手动标记为已发送：PBX 尚未确认。</translation>
    </message>
    <message>
        <source>The PBX reported, perhaps of another message: sent</source>
        <translation>PBX 报告（可能是另一条短信）：已发送</translation>
    </message>
    <message>
        <source>The PBX reported, perhaps of another message: failed</source>
        <translation>PBX 报告（可能是另一条短信）：失败</translation>
    </message>
    <message>
        <source>The PBX reported, too late to change anything: sent</source>
        <translation>PBX 报告（过迟，不再更改状态）：已发送</translation>
    </message>
    <message>
        <source>The PBX reported, too late to change anything: failed</source>
        <translation>PBX 报告（过迟，不再更改状态）：失败</translation>
    </message>
</context>
<context>
    <name>StatisticsCharts</name>
    <message>
        <source>Messages per hour</source>
        <translation>每小时短信数</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>每天短信数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Messages per month</source>
        <translation>每月短信数</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Failed messages per trunk</source>
        <translation>各中继的失败短信</translation>
    </message>
    <message>
        <source>No message was tried on any trunk.</source>
        <translation>没有在任何中继上尝试发送短信。</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>已尝试</translation>
    </message>
    <message>
        <source>Time to the report per trunk (median)</source>
        <translation>各中继到收到报告的时间（中位数）</translation>
    </message>
    <message>
        <source>The PBX has reported on no message.</source>
        <translation>PBX 没有发来任何短信的报告。</translation>
    </message>
    <message>
        <source>Time to the report</source>
        <translation>到收到报告的时间</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Busiest hours of the day</source>
        <translation>一天中最忙的时段</translation>
    </message>
    <message>
        <source>SMS per trunk (cost)</source>
        <translation>各中继的 SMS 条数（费用）</translation>
    </message>
    <message>
        <source>No SMS has gone out.</source>
        <translation>没有发出任何 SMS。</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条短信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), %1 of those tried failed</source>
        <extracomment>%1 is a share such as &quot;4.5%&quot;</extracomment>
        <translation>
            <numerusform>%Ln 条短信，已尝试的有 %1 失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed of those tried</source>
        <translation>尝试中失败的比例</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>最繁忙的一次</translation>
    </message>
    <message>
        <source>Messages then</source>
        <translation>当时的短信</translation>
    </message>
    <message numerus="yes">
        <source>Busiest: %1, with %Ln message(s)</source>
        <extracomment>%1 is a day and a time, such as &quot;3/12/26, 09:00 to 10:00&quot;; %n messages were written then</extracomment>
        <translation>
            <numerusform>最繁忙：%1，共 %Ln 条短信</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those are shown in the history.</source>
        <extracomment>That is, a click on the bar shows them</extracomment>
        <translation>历史记录中只显示这些短信。</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Counting messages...</source>
        <translation>正在统计短信……</translation>
    </message>
    <message>
        <source>No message was written in this period.</source>
        <translation>这段时间内没有短信。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>As t&amp;ables</source>
        <translation>以表格显示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of the connection, %2 how it stands, such as &quot;Connected&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Practice PBX: no real SMS is sent</source>
        <translation>练习 PBX：不会发送真实短信</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>需要密码</translation>
    </message>
</context>
<context>
    <name>StatusWording</name>
    <message>
        <source>No connection yet</source>
        <translation>尚无连接</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 such as &quot;Stopped&quot;, %2 such as &quot;wrong user or password&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 such as &quot;Waiting&quot;, %2 such as &quot;PBX out of reach&quot;, %3 such as &quot;next try in 12 s&quot;</extracomment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>No reports</source>
        <translation>无报告</translation>
    </message>
    <message>
        <source>Reports on port %1</source>
        <translation>报告端口 %1</translation>
    </message>
    <message>
        <source>Messages go out, but whether they did is not reported. Choose another report port in the connection settings.</source>
        <translation>短信可以发出，但无法收到发送结果报告。请在连接设置中选择其他报告端口。</translation>
    </message>
    <message>
        <source>Messages go out, but whether they did is not reported (%1). Choose another report port in the connection settings.</source>
        <extracomment>%1 is the system&apos;s own word</extracomment>
        <translation>短信可以发出，但无法收到发送结果报告（%1）。请在连接设置中选择其他报告端口。</translation>
    </message>
    <message numerus="yes">
        <source>next try in %Ln s</source>
        <translation>
            <numerusform>%Ln 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>next try at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>将于 %1 重试</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ran out on %1. TrunkText goes on with it, because it is the one that was confirmed here. Ask the PBX&apos;s administrator for a new one.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>PBX 的证书已于 %1 过期。由于它是在此处确认过的证书，TrunkText 会继续使用它。请向 PBX 管理员索取新证书。</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate runs out on %1. Tell the PBX&apos;s administrator; a new one will have to be confirmed here.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>PBX 的证书将于 %1 过期。请告知 PBX 管理员；新证书需要在此处确认。</translation>
    </message>
    <message>
        <source>The password for %1 is needed.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>需要 %1 的密码。</translation>
    </message>
</context>
<context>
    <name>StorageWording</name>
    <message>
        <source>data folder out of reach</source>
        <translation>无法访问数据文件夹</translation>
    </message>
    <message>
        <source>message file damaged</source>
        <translation>短信文件已损坏</translation>
    </message>
    <message>
        <source>written by a newer TrunkText</source>
        <translation>由更新版本的 TrunkText 写入</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>message file in use</source>
        <translation>短信文件被占用</translation>
    </message>
    <message>
        <source>database driver missing</source>
        <translation>缺少数据库驱动</translation>
    </message>
    <message>
        <source>message file not written</source>
        <translation>无法写入短信文件</translation>
    </message>
    <message>
        <source>The data folder cannot be read or written. Check its permissions and start TrunkText again.</source>
        <translation>无法读写数据文件夹。请检查其权限，然后重新启动 TrunkText。</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed. Install it and start TrunkText again.</source>
        <translation>未安装 Qt 的 SQLite 驱动。请安装后重新启动 TrunkText。</translation>
    </message>
    <message>
        <source>The messages could not be saved. Try again; if it goes on, tell your administrator.</source>
        <translation>无法保存短信。请重试；如果问题仍然存在，请联系管理员。</translation>
    </message>
    <message>
        <source>The file with the messages is damaged. Nothing is sent. Quit TrunkText and start it again: it keeps the damaged file, and rescues what can be read of it.</source>
        <translation>保存消息的文件已损坏，暂停发送。请退出 TrunkText 后重新启动：它会保留损坏的文件，并抢救其中仍可读取的内容。</translation>
    </message>
    <message>
        <source>The messages were written by a newer TrunkText. You can read them here, but to send, update this one. Nothing was changed.</source>
        <translation>这些消息由更新版本的 TrunkText 写入。您可以在此阅读，但要发送消息，请先更新本程序。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be saved or sent. Make room, and it goes on.</source>
        <translation>磁盘已满，无法保存或发送。请腾出空间，之后会自动继续。</translation>
    </message>
    <message>
        <source>Another program, such as a backup, holds the file with the messages. Wait a moment and try again.</source>
        <translation>另一个程序（例如备份）正占用保存消息的文件。请稍候再试。</translation>
    </message>
    <message numerus="yes">
        <source>The file with the messages was damaged. %Ln message(s) were rescued into a new one; others may be missing. What was waiting to be sent waits for your yes. The damaged file is kept as %1.</source>
        <extracomment>%1 is a file&apos;s path</extracomment>
        <translation>
            <numerusform>保存消息的文件曾经损坏。已将 %Ln 条消息抢救到新文件中，其他消息可能缺失。原本等待发送的消息现在等待您确认。损坏的文件保存为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages lie on a network drive, where the file can be damaged when the network fails. Ask your administrator to move TrunkText&apos;s data folder to a disk of this computer.</source>
        <translation>消息保存在网络驱动器上，网络故障时文件可能损坏。请让管理员将 TrunkText 的数据文件夹移到本机的磁盘上。</translation>
    </message>
    <message>
        <source>The messages lie in a folder that a cloud service copies, which can damage the file. Ask your administrator to move TrunkText&apos;s data folder to one that is not synchronised.</source>
        <translation>消息保存在由云服务同步的文件夹中，这可能会损坏文件。请让管理员将 TrunkText 的数据文件夹移到不同步的位置。</translation>
    </message>
    <message>
        <source>The backup is restored. What had not gone out when it was made waits for your yes.</source>
        <translation>备份已恢复。备份时尚未发出的短信正在等待您的确认。</translation>
    </message>
    <message>
        <source>The messages from before are kept as %1.</source>
        <extracomment>%1 is a file&apos;s path</extracomment>
        <translation>此前的短信保存为 %1。</translation>
    </message>
</context>
<context>
    <name>TerminalWording</name>
    <message>
        <source>No connection is saved yet. Run “trunktext connect” first, or open the window.</source>
        <translation>尚未保存任何连接。请先运行“trunktext connect”，或打开窗口。</translation>
    </message>
    <message>
        <source>There is no connection called “%1”.</source>
        <translation>没有名为“%1”的连接。</translation>
    </message>
    <message>
        <source>The password of “%1” is not in the system&apos;s keychain. Give it with --password-stdin.</source>
        <translation>系统钥匙串中没有“%1”的密码。请用 --password-stdin 提供。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written. Choose another with --profile.</source>
        <translation>无法创建或写入文件夹 %1。请用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <source>No running TrunkText is connected to this PBX.</source>
        <translation>没有正在运行的 TrunkText 连接到此 PBX。</translation>
    </message>
    <message>
        <source>The message is safe in the outbox and goes out when the PBX can be reached again; do not send it anew.</source>
        <translation>短信已妥善保存在发件箱中，PBX 恢复连接后会自动发出；请勿重复发送。</translation>
    </message>
    <message>
        <source>The connection “%1” is saved and in use.</source>
        <translation>连接“%1”已保存并投入使用。</translation>
    </message>
    <message>
        <source>Its password is in the system&apos;s keychain.</source>
        <translation>其密码已存入系统钥匙串。</translation>
    </message>
    <message>
        <source>There is no keychain for its password: give it to each send with --password-stdin.</source>
        <translation>没有可存放其密码的钥匙串：每次执行 send 时请用 --password-stdin 提供。</translation>
    </message>
    <message>
        <source>The connection could not be saved: the profile&apos;s folder cannot be written.</source>
        <translation>无法保存连接：配置文件夹不可写。</translation>
    </message>
    <message>
        <source>Plain HTTP: whoever is on the network between can read every message and use the password&apos;s digest.</source>
        <translation>不加密的 HTTP：途经网络上的任何人都能看到每条短信，并可利用密码摘要。</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not known yet.
  Name         %2
  Valid        %3 to %4
  SHA-256      %5
Compare the fingerprint with the one on the PBX&apos;s web page. Nothing has been sent so far.
Trust it from now on? [y/N] </source>
        <translation>%1 出示了未知的证书。
  名称         %2
  有效期       %3 至 %4
  SHA-256      %5
请将指纹与 PBX 网页上显示的指纹进行比对。目前尚未发送任何内容。
今后信任此证书吗？[y/N] </translation>
    </message>
    <message>
        <source>Not trusted; nothing was saved.</source>
        <translation>未信任；未保存任何内容。</translation>
    </message>
    <message>
        <source>The practice PBX could not start: %1</source>
        <translation>无法启动练习 PBX：%1</translation>
    </message>
    <message>
        <source>The first line of the input has to be the password, but it is empty or not UTF-8. Nothing was sent.</source>
        <translation>输入的第一行必须是密码，但它为空或不是 UTF-8 编码。未发送任何内容。</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so its letters cannot be told. Convert it and send it again.</source>
        <translation>文本不是 UTF-8 编码，无法识别其中的字符。请转换编码后重新发送。</translation>
    </message>
    <message>
        <source>An argument is not valid text in this system&apos;s encoding. Convert it and try again.</source>
        <translation>有一个参数在本系统的编码中不是有效文本。请转换后重试。</translation>
    </message>
    <message>
        <source>“%1” is not a host name or address. Give it without https:// and without a path, such as pbx.example.com.</source>
        <translation>“%1”不是主机名或地址。请不要带 https:// 和路径，例如 pbx.example.com。</translation>
    </message>
    <message>
        <source>The message is safe in the outbox and goes out when a trunk can send; do not send it anew.</source>
        <translation>消息已安全保存在发件箱中，有中继可以发送时会自动发出；请勿重新发送。</translation>
    </message>
</context>
<context>
    <name>TrunkFilter</name>
    <message>
        <source>Any trunk</source>
        <translation>任意中继</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>中继</translation>
    </message>
</context>
<context>
    <name>TrunkWording</name>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>module fault</source>
        <translation>模块故障</translation>
    </message>
    <message>
        <source>no SIM card</source>
        <translation>无 SIM 卡</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>PIN 码错误</translation>
    </message>
    <message>
        <source>not in the network</source>
        <translation>未注册到网络</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>状态未知</translation>
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
            <numerusform>自动（%Ln 条空闲）</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 · not at this PBX</source>
        <extracomment>%1 is a trunk&apos;s name</extracomment>
        <translation>%1 · 不在此 PBX 上</translation>
    </message>
</context>
<context>
    <name>UpkeepDialog</name>
    <message>
        <source>Shrinking the file. Messages that you send meanwhile may wait for a moment.</source>
        <translation>正在缩小文件。其间您发送的短信可能需要稍等片刻。</translation>
    </message>
    <message>
        <source>The file is %1 smaller.</source>
        <translation>文件缩小了 %1。</translation>
    </message>
    <message>
        <source>The file was as small as it can be.</source>
        <translation>文件已经是最小。</translation>
    </message>
    <message>
        <source>Messages on disk</source>
        <translation>磁盘上的短信</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>短信：</translation>
    </message>
    <message>
        <source>Oldest from:</source>
        <translation>最早的来自：</translation>
    </message>
    <message>
        <source>Room on disk:</source>
        <translation>磁盘占用：</translation>
    </message>
    <message>
        <source>&amp;Shrink the file</source>
        <translation>缩小文件(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>UpkeepWording</name>
    <message>
        <source>TrunkText is running with these messages. Quit it, and try again.</source>
        <translation>TrunkText 正在使用这些短信运行。请退出后重试。</translation>
    </message>
    <message>
        <source>In the backup:</source>
        <translation>备份中：</translation>
    </message>
    <message>
        <source>Restore it? [y/N] </source>
        <translation>要恢复吗？[y/N] </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln message(s).</source>
        <translation>
            <numerusform>已恢复 %Ln 条短信。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before is kept as %1.</source>
        <extracomment>%1 is a file&apos;s path</extracomment>
        <translation>此前的内容保存为 %1。</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>未恢复任何内容。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to TrunkText</source>
        <translation>欢迎使用 TrunkText</translation>
    </message>
    <message>
        <source>Text the people you talk to, through your company&apos;s own PBX and its GSM trunks.</source>
        <translation>通过公司自己的电话系统 (PBX) 及其 GSM 中继，给与您通话的人发短信。</translation>
    </message>
    <message>
        <source>&amp;Connect to your PBX</source>
        <translation>连接到您的 PBX(&amp;C)</translation>
    </message>
    <message>
        <source>You need its address, and the user name and password of its API.</source>
        <translation>需要 PBX 的地址，以及其 API 的用户名和密码。</translation>
    </message>
    <message>
        <source>It runs on this computer only, and behaves like a real one. No real SMS is sent.</source>
        <translation>它只在此计算机上运行，行为与真实 PBX 一样。不会发送真实短信。</translation>
    </message>
    <message>
        <source>Try &amp;it with the practice PBX</source>
        <translation>用练习 PBX 试用(&amp;I)</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>短信(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Connection...</source>
        <translation>连接(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>新短信(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove emoji</source>
        <translation>移除表情符号(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Status bar</source>
        <translation>状态栏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Practice PBX</source>
        <translation>练习 PBX(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About TrunkText</source>
        <translation>关于 TrunkText(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>导出(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>打印(&amp;P)...</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>统计(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Messages on disk...</source>
        <translation>磁盘上的短信(&amp;M)...</translation>
    </message>
</context>
</TS>
