<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AdvancedSection</name>
    <message>
        <source>Opened</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>Without encryption, everybody on the network between this computer and the PBX can read the texts, the phone numbers and the login, and can send SMS with it.</source>
        <translation>من دون تشفير، يستطيع كل من على الشبكة بين هذا الحاسوب والمقسم قراءة النصوص وأرقام الهواتف وبيانات الدخول، وإرسال رسائل SMS بها.</translation>
    </message>
    <message>
        <source>No certificate is trusted yet: you will be asked at the first contact.</source>
        <translation>لا توجد شهادة موثوقة بعد: ستُسأل عند أول اتصال.</translation>
    </message>
    <message>
        <source>The certificate that begins with %1 is trusted.</source>
        <translation>الشهادة التي تبدأ بـ %1 موثوقة.</translation>
    </message>
    <message>
        <source>AP&amp;I version</source>
        <translation>إ&amp;صدار API</translation>
    </message>
    <message>
        <source>&amp;Report port</source>
        <translation>منفذ الت&amp;قارير</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>أي منفذ متاح</translation>
    </message>
    <message>
        <source>Use plain &amp;HTTP</source>
        <translation>استخدام HTTP &amp;دون تشفير</translation>
    </message>
    <message>
        <source>&amp;Forget the trusted certificate</source>
        <translation>&amp;نسيان الشهادة الموثوقة</translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores only, such as v1.0.1.</source>
        <translation>أحرف وأرقام ونقاط وشرطات وشرطات سفلية فقط، مثل v1.0.1.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>خيا&amp;رات متقدمة</translation>
    </message>
    <message>
        <source>Use plain HTTP an&amp;yway</source>
        <translation>استخدام HTTP دون تشفير ر&amp;غم ذلك</translation>
    </message>
    <message>
        <source>&amp;Keep HTTPS</source>
        <translation>الإ&amp;بقاء على HTTPS</translation>
    </message>
    <message>
        <source>Allow &amp;outdated encryption (TLS 1.0)</source>
        <translation>السماح بتش&amp;فير قديم (TLS 1.0)</translation>
    </message>
    <message>
        <source>Only for a PBX that knows nothing newer: such encryption can be broken.</source>
        <translation>فقط لمقسم لا يعرف تشفيرًا أحدث: هذا التشفير يمكن كسره.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Back up all messages</source>
        <translation>نسخ جميع الرسائل احتياطيًا</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>نسخ احتياطية (*.sqlite)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups (*.sqlite);;All files (*)</source>
        <translation>نسخ احتياطية (*.sqlite);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>A backup is one file with all messages. Whoever has the file can read them.</source>
        <translation>النسخة الاحتياطية ملف واحد فيه جميع الرسائل. من يملك الملف يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>&amp;نسخ احتياطي...</translation>
    </message>
    <message>
        <source>&amp;Restore...</source>
        <translation>استع&amp;ادة...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Copying and checking</source>
        <translation>جارٍ النسخ والفحص</translation>
    </message>
</context>
<context>
    <name>BackupWording</name>
    <message>
        <source>There are no messages yet, so there is nothing to back up.</source>
        <translation>لا توجد رسائل بعد، فلا شيء لنسخه احتياطيًا.</translation>
    </message>
    <message>
        <source>This is the file that TrunkText works with, or one beside it. Choose another name or another folder.</source>
        <translation>هذا هو الملف الذي يعمل به TrunkText، أو ملف بجانبه. اختر اسمًا آخر أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The backup cannot be written there: there is no room, or you may not write there. Choose another folder.</source>
        <translation>لا يمكن كتابة النسخة الاحتياطية هناك: لا توجد مساحة، أو لا يُسمح لك بالكتابة هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Look whether the file is there and you may read it.</source>
        <translation>لا يمكن قراءة النسخة الاحتياطية. تأكد من وجود الملف ومن السماح لك بقراءته.</translation>
    </message>
    <message>
        <source>The file is larger than the room that is left on the disk of TrunkText&apos;s data. Make room, and try again.</source>
        <translation>الملف أكبر من المساحة المتبقية على قرص بيانات TrunkText. وفّر مساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is not a backup of TrunkText, or somebody has changed it. Nothing was restored.</source>
        <translation>هذا الملف ليس نسخة احتياطية من TrunkText، أو أن أحدًا غيّره. لم يُستعد شيء.</translation>
    </message>
    <message>
        <source>This backup was made by a newer TrunkText. Update this one, and restore it then.</source>
        <translation>أُنشئت هذه النسخة الاحتياطية بإصدار أحدث من TrunkText. حدّث هذا البرنامج ثم استعدها.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was restored. Take an older one.</source>
        <translation>هذه النسخة الاحتياطية تالفة. لم يُستعد شيء. استخدم نسخة أقدم.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغيت العملية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>لا رسائل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), from %1 to %2, %3.</source>
        <extracomment>%1 and %2 are days, %3 a size such as &quot;412 MB&quot;</extracomment>
        <translation>
            <numerusform>لا رسائل، من %1 إلى %2، %3.</numerusform>
            <numerusform>رسالة واحدة، من %1 إلى %2، %3.</numerusform>
            <numerusform>رسالتان، من %1 إلى %2، %3.</numerusform>
            <numerusform>%Ln رسائل، من %1 إلى %2، %3.</numerusform>
            <numerusform>%Ln رسالة، من %1 إلى %2، %3.</numerusform>
            <numerusform>%Ln رسالة، من %1 إلى %2، %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had not gone out yet. They may have since: TrunkText sends none of them by itself.</source>
        <translation>
            <numerusform>لم تكن أي رسالة منها بانتظار الإرسال.</numerusform>
            <numerusform>رسالة واحدة منها لم تكن قد خرجت بعد. ربما خرجت منذ ذلك الحين: لن يرسلها TrunkText من تلقاء نفسه.</numerusform>
            <numerusform>رسالتان منها لم تكونا قد خرجتا بعد. ربما خرجتا منذ ذلك الحين: لن يرسلهما TrunkText من تلقاء نفسه.</numerusform>
            <numerusform>%Ln رسائل منها لم تكن قد خرجت بعد. ربما خرجت منذ ذلك الحين: لن يرسل TrunkText أيًا منها من تلقاء نفسه.</numerusform>
            <numerusform>%Ln رسالة منها لم تكن قد خرجت بعد. ربما خرجت منذ ذلك الحين: لن يرسل TrunkText أيًا منها من تلقاء نفسه.</numerusform>
            <numerusform>%Ln رسالة منها لم تكن قد خرجت بعد. ربما خرجت منذ ذلك الحين: لن يرسل TrunkText أيًا منها من تلقاء نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages here yet that it would replace.</source>
        <translation>لا توجد هنا بعد رسائل ستحل محلها.</translation>
    </message>
    <message numerus="yes">
        <source>It takes the place of the %Ln message(s) that are here now, from %1 to %2. Their file is kept beside it.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>
            <numerusform>لا رسائل هنا الآن لتحل محلها، من %1 إلى %2.</numerusform>
            <numerusform>تحل محل الرسالة الواحدة الموجودة هنا الآن، من %1 إلى %2. ويبقى ملفها محفوظًا بجانبها.</numerusform>
            <numerusform>تحل محل الرسالتين الموجودتين هنا الآن، من %1 إلى %2. ويبقى ملفهما محفوظًا بجانبها.</numerusform>
            <numerusform>تحل محل %Ln رسائل موجودة هنا الآن، من %1 إلى %2. ويبقى ملفها محفوظًا بجانبها.</numerusform>
            <numerusform>تحل محل %Ln رسالة موجودة هنا الآن، من %1 إلى %2. ويبقى ملفها محفوظًا بجانبها.</numerusform>
            <numerusform>تحل محل %Ln رسالة موجودة هنا الآن، من %1 إلى %2. ويبقى ملفها محفوظًا بجانبها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) here still wait to go out. They will not, once the backup is restored.</source>
        <translation>
            <numerusform>لا رسائل هنا بانتظار الإرسال.</numerusform>
            <numerusform>رسالة واحدة هنا ما زالت تنتظر الإرسال. لن تُرسل بعد استعادة النسخة الاحتياطية.</numerusform>
            <numerusform>رسالتان هنا ما زالتا تنتظران الإرسال. لن تُرسلا بعد استعادة النسخة الاحتياطية.</numerusform>
            <numerusform>%Ln رسائل هنا ما زالت تنتظر الإرسال. لن تُرسل بعد استعادة النسخة الاحتياطية.</numerusform>
            <numerusform>%Ln رسالة هنا ما زالت تنتظر الإرسال. لن تُرسل بعد استعادة النسخة الاحتياطية.</numerusform>
            <numerusform>%Ln رسالة هنا ما زالت تنتظر الإرسال. لن تُرسل بعد استعادة النسخة الاحتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are in the backup %1 (%2).</source>
        <extracomment>%1 is a file&apos;s path, %2 such as &quot;412 MB&quot;</extracomment>
        <translation>
            <numerusform>لا رسائل في النسخة الاحتياطية %1 (%2).</numerusform>
            <numerusform>رسالة واحدة في النسخة الاحتياطية %1 (%2).</numerusform>
            <numerusform>رسالتان في النسخة الاحتياطية %1 (%2).</numerusform>
            <numerusform>%Ln رسائل في النسخة الاحتياطية %1 (%2).</numerusform>
            <numerusform>%Ln رسالة في النسخة الاحتياطية %1 (%2).</numerusform>
            <numerusform>%Ln رسالة في النسخة الاحتياطية %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) that may still change are kept.</source>
        <translation>
            <numerusform>لا رسائل أقدم قد تتغير.</numerusform>
            <numerusform>تبقى رسالة أقدم واحدة قد تتغير بعد.</numerusform>
            <numerusform>تبقى رسالتان أقدم قد تتغيران بعد.</numerusform>
            <numerusform>تبقى %Ln رسائل أقدم قد تتغير بعد.</numerusform>
            <numerusform>تبقى %Ln رسالة أقدم قد تتغير بعد.</numerusform>
            <numerusform>تبقى %Ln رسالة أقدم قد تتغير بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message from before %1 has to be deleted.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>لا توجد رسالة قبل %1 يلزم حذفها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) from before %1 will be deleted, the oldest from %2: about %3.</source>
        <extracomment>%1 is a day, %2 the day of the oldest message, %3 a size such as &quot;12 MB&quot;</extracomment>
        <translation>
            <numerusform>لن تُحذف رسائل قبل %1، أقدمها من %2: نحو %3.</numerusform>
            <numerusform>ستُحذف رسالة واحدة قبل %1، من %2: نحو %3.</numerusform>
            <numerusform>ستُحذف رسالتان قبل %1، أقدمهما من %2: نحو %3.</numerusform>
            <numerusform>ستُحذف %Ln رسائل قبل %1، أقدمها من %2: نحو %3.</numerusform>
            <numerusform>ستُحذف %Ln رسالة قبل %1، أقدمها من %2: نحو %3.</numerusform>
            <numerusform>ستُحذف %Ln رسالة قبل %1، أقدمها من %2: نحو %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which %2 are not used</source>
        <extracomment>both are sizes such as &quot;12 MB&quot;</extracomment>
        <translation>%1، منها %2 غير مستعملة</translation>
    </message>
</context>
<context>
    <name>BarPlot</name>
    <message>
        <source>The plots cannot be drawn, as a part of TrunkText is missing.
Install TrunkText again.</source>
        <translation>يتعذّر رسم المخططات لأن جزءًا من TrunkText مفقود.
أعد تثبيت TrunkText.</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Send all again...</source>
        <translation>إعادة إرسال الكل...</translation>
    </message>
</context>
<context>
    <name>BatchWording</name>
    <message numerus="yes">
        <source>%Ln message(s) are not confirmed and may arrive twice.</source>
        <translation>
            <numerusform>لا رسائل غير مؤكدة.</numerusform>
            <numerusform>رسالة واحدة غير مؤكدة وقد تصل مرتين.</numerusform>
            <numerusform>رسالتان غير مؤكدتين وقد تصلان مرتين.</numerusform>
            <numerusform>%Ln رسائل غير مؤكدة وقد تصل مرتين.</numerusform>
            <numerusform>%Ln رسالة غير مؤكدة وقد تصل مرتين.</numerusform>
            <numerusform>%Ln رسالة غير مؤكدة وقد تصل مرتين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the %1 messages are not confirmed and may arrive twice.</source>
        <extracomment>%n of the %1 messages</extracomment>
        <translation>
            <numerusform>لا رسائل غير مؤكدة من أصل %1.</numerusform>
            <numerusform>رسالة واحدة من أصل %1 غير مؤكدة وقد تصل مرتين.</numerusform>
            <numerusform>رسالتان من أصل %1 غير مؤكدتين وقد تصلان مرتين.</numerusform>
            <numerusform>%Ln رسائل من أصل %1 غير مؤكدة وقد تصل مرتين.</numerusform>
            <numerusform>%Ln رسالة من أصل %1 غير مؤكدة وقد تصل مرتين.</numerusform>
            <numerusform>%Ln رسالة من أصل %1 غير مؤكدة وقد تصل مرتين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again?</source>
        <translation>
            <numerusform>ألا يُعاد إرسال أي رسالة؟</numerusform>
            <numerusform>هل تريد إعادة إرسال رسالة واحدة؟</numerusform>
            <numerusform>هل تريد إعادة إرسال رسالتين؟</numerusform>
            <numerusform>هل تريد إعادة إرسال %Ln رسائل؟</numerusform>
            <numerusform>هل تريد إعادة إرسال %Ln رسالة؟</numerusform>
            <numerusform>هل تريد إعادة إرسال %Ln رسالة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait a few seconds before they go out.</source>
        <translation>
            <numerusform>لا رسائل تنتظر الإرسال.</numerusform>
            <numerusform>رسالة واحدة تنتظر بضع ثوانٍ قبل إرسالها.</numerusform>
            <numerusform>رسالتان تنتظران بضع ثوانٍ قبل إرسالهما.</numerusform>
            <numerusform>%Ln رسائل تنتظر بضع ثوانٍ قبل إرسالها.</numerusform>
            <numerusform>%Ln رسالة تنتظر بضع ثوانٍ قبل إرسالها.</numerusform>
            <numerusform>%Ln رسالة تنتظر بضع ثوانٍ قبل إرسالها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) had been sent again or had gone out already.</source>
        <translation>
            <numerusform>لم تكن أي رسالة قد أُرسلت من قبل.</numerusform>
            <numerusform>رسالة واحدة كانت قد أُعيد إرسالها أو أُرسلت بالفعل.</numerusform>
            <numerusform>رسالتان كانتا قد أُعيد إرسالهما أو أُرسلتا بالفعل.</numerusform>
            <numerusform>%Ln رسائل كانت قد أُعيد إرسالها أو أُرسلت بالفعل.</numerusform>
            <numerusform>%Ln رسالة كانت قد أُعيد إرسالها أو أُرسلت بالفعل.</numerusform>
            <numerusform>%Ln رسالة كانت قد أُعيد إرسالها أو أُرسلت بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were queued again.</source>
        <translation>
            <numerusform>لم تُضَف أي رسالة إلى الانتظار.</numerusform>
            <numerusform>أُعيدت رسالة واحدة إلى الانتظار.</numerusform>
            <numerusform>أُعيدت رسالتان إلى الانتظار.</numerusform>
            <numerusform>أُعيدت %Ln رسائل إلى الانتظار.</numerusform>
            <numerusform>أُعيدت %Ln رسالة إلى الانتظار.</numerusform>
            <numerusform>أُعيدت %Ln رسالة إلى الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cancelled.</source>
        <translation>
            <numerusform>لم تُلغَ أي رسالة.</numerusform>
            <numerusform>أُلغيت رسالة واحدة.</numerusform>
            <numerusform>أُلغيت رسالتان.</numerusform>
            <numerusform>أُلغيت %Ln رسائل.</numerusform>
            <numerusform>أُلغيت %Ln رسالة.</numerusform>
            <numerusform>أُلغيت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too late: all of them are being sent already.</source>
        <translation>فات الأوان: جميعها قيد الإرسال بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were taken back and do not go out.</source>
        <translation>
            <numerusform>لم تُسحب أي رسالة.</numerusform>
            <numerusform>سُحبت رسالة واحدة ولن تُرسل.</numerusform>
            <numerusform>سُحبت رسالتان ولن تُرسلا.</numerusform>
            <numerusform>سُحبت %Ln رسائل ولن تُرسل.</numerusform>
            <numerusform>سُحبت %Ln رسالة ولن تُرسل.</numerusform>
            <numerusform>سُحبت %Ln رسالة ولن تُرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these messages can be sent again: they went out, are on their way or were sent again already.</source>
        <translation>لا يمكن إعادة إرسال أي من هذه الرسائل: فقد أُرسلت أو هي في الطريق أو أُعيد إرسالها بالفعل.</translation>
    </message>
    <message>
        <source>None of these messages is queued any more.</source>
        <translation>لم تعد أي من هذه الرسائل في الانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln message(s) at once.</source>
        <translation>
            <numerusform>لا تختر أي رسالة.</numerusform>
            <numerusform>اختر رسالة واحدة على الأكثر دفعة واحدة.</numerusform>
            <numerusform>اختر رسالتين على الأكثر دفعة واحدة.</numerusform>
            <numerusform>اختر %Ln رسائل على الأكثر دفعة واحدة.</numerusform>
            <numerusform>اختر %Ln رسالة على الأكثر دفعة واحدة.</numerusform>
            <numerusform>اختر %Ln رسالة على الأكثر دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Choose the messages once more.</source>
        <translation>تغيّرت القائمة في هذه الأثناء. اختر الرسائل مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was sent again.</source>
        <translation>لم يُعَد إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Nothing was cancelled.</source>
        <translation>لم يُلغَ أي شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر أي شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were being sent already.</source>
        <translation>
            <numerusform>لم تكن أي رسالة قيد الإرسال.</numerusform>
            <numerusform>رسالة واحدة كانت قيد الإرسال بالفعل.</numerusform>
            <numerusform>رسالتان كانتا قيد الإرسال بالفعل.</numerusform>
            <numerusform>%Ln رسائل كانت قيد الإرسال بالفعل.</numerusform>
            <numerusform>%Ln رسالة كانت قيد الإرسال بالفعل.</numerusform>
            <numerusform>%Ln رسالة كانت قيد الإرسال بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the other %Ln</source>
        <translation>
            <numerusform>إرسال الباقي</numerusform>
            <numerusform>إرسال الرسالة الأخرى</numerusform>
            <numerusform>إرسال الرسالتين الأخريين</numerusform>
            <numerusform>إرسال الـ %Ln الأخرى</numerusform>
            <numerusform>إرسال الـ %Ln الأخرى</numerusform>
            <numerusform>إرسال الـ %Ln الأخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all %Ln</source>
        <translation>
            <numerusform>إرسال</numerusform>
            <numerusform>إرسالها</numerusform>
            <numerusform>إرسال الرسالتين</numerusform>
            <numerusform>إرسال الـ %Ln كلها</numerusform>
            <numerusform>إرسال الـ %Ln كلها</numerusform>
            <numerusform>إرسال الـ %Ln كلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>إعادة الإرسال</numerusform>
            <numerusform>إعادة إرسال واحدة</numerusform>
            <numerusform>إعادة إرسال اثنتين</numerusform>
            <numerusform>إعادة إرسال %Ln</numerusform>
            <numerusform>إعادة إرسال %Ln</numerusform>
            <numerusform>إعادة إرسال %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds left</extracomment>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of the PBX</source>
        <translation>شهادة المقسم</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>The PBX shows another certificate than the one that was trusted. Nothing was sent to it.</source>
        <translation>يعرض المقسم شهادة غير الشهادة الموثوقة. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>First contact: the certificate of this PBX has not been looked at yet. Nothing was sent to it.</source>
        <translation>أول اتصال: لم تُراجَع شهادة هذا المقسم بعد. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>%1 to %2: it has expired</source>
        <translation>من %1 إلى %2: انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>المعروضة الآن</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
    <message>
        <source>Ask the administrator of the PBX. If the certificate was replaced on purpose, open Advanced in the connection, choose &quot;Forget the trusted certificate&quot;, and look at the new one. If nobody replaced it, somebody may be listening: do not go on.</source>
        <translation>اسأل مسؤول المقسم. إذا استُبدلت الشهادة عن قصد، فافتح «خيارات متقدمة» في إعدادات الاتصال، واختر «نسيان الشهادة الموثوقة»، ثم راجع الشهادة الجديدة. وإذا لم يستبدلها أحد، فقد يكون هناك من يتنصّت: لا تتابع.</translation>
    </message>
    <message>
        <source>Ask the administrator of the PBX for the SHA-256 fingerprint of its certificate, and compare it group by group. Trust it only if all of it is the same.</source>
        <translation>اطلب من مسؤول المقسم بصمة SHA-256 لشهادته، وقارنها مجموعةً مجموعة. لا تثق بها إلا إذا تطابقت بالكامل.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>الموثوقة حتى الآن</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t trust</source>
        <translation>عدم الو&amp;ثوق</translation>
    </message>
    <message>
        <source>Trust this c&amp;ertificate</source>
        <translation>ال&amp;وثوق بهذه الشهادة</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>%1: there is no message to show.</source>
        <extracomment>%1 is a day, an hour or a trunk</extracomment>
        <translation>%1: لا توجد رسالة لعرضها.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>يأخذ الخيار --%1 عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Keep all settings and data in this folder.</source>
        <translation>حفظ كل الإعدادات والبيانات في هذا المجلد.</translation>
    </message>
    <message>
        <source>Open the window on the practice PBX.</source>
        <translation>فتح النافذة على مقسم التدريب.</translation>
    </message>
    <message>
        <source>Send two practice messages, save a picture, end.</source>
        <translation>إرسال رسالتين تدريبيتين وحفظ صورة ثم الإنهاء.</translation>
    </message>
    <message>
        <source>The port to listen on; any free one by default.</source>
        <translation>منفذ الاستماع؛ الافتراضي أي منفذ متاح.</translation>
    </message>
    <message>
        <source>0.1: ten times as fast.</source>
        <translation>0.1: أسرع بعشر مرات.</translation>
    </message>
    <message>
        <source>What to call the connection.</source>
        <translation>اسم الاتصال.</translation>
    </message>
    <message>
        <source>The PBX&apos;s address.</source>
        <translation>عنوان المقسم.</translation>
    </message>
    <message>
        <source>Its API port, 8088 by default.</source>
        <translation>منفذ API الخاص به؛ الافتراضي 8088.</translation>
    </message>
    <message>
        <source>The API user.</source>
        <translation>مستخدم API.</translation>
    </message>
    <message>
        <source>The API&apos;s version, v1.0.1 by default.</source>
        <translation>إصدار API؛ الافتراضي v1.0.1.</translation>
    </message>
    <message>
        <source>Without encryption: whoever is on the network can read the password&apos;s digest and every message.</source>
        <translation>من دون تشفير: يستطيع كل من على الشبكة قراءة بصمة كلمة المرور وكل رسالة.</translation>
    </message>
    <message>
        <source>The certificate&apos;s SHA-256 fingerprint.</source>
        <translation>بصمة SHA-256 للشهادة.</translation>
    </message>
    <message>
        <source>Where reports are taken, 8260 by default; 0: any free one.</source>
        <translation>منفذ استقبال التقارير؛ الافتراضي 8260، و0 لأي منفذ متاح.</translation>
    </message>
    <message>
        <source>Read the password from the first line of the input.</source>
        <translation>قراءة كلمة المرور من السطر الأول من الدخل.</translation>
    </message>
    <message>
        <source>The phone number.</source>
        <translation>رقم الهاتف.</translation>
    </message>
    <message>
        <source>The trunk; whichever is idle by default.</source>
        <translation>الخط؛ الافتراضي أي خط متاح.</translation>
    </message>
    <message>
        <source>The connection; the one in use by default.</source>
        <translation>الاتصال؛ الافتراضي الاتصال المستخدَم.</translation>
    </message>
    <message>
        <source>Seconds to wait for the report, 20 by default.</source>
        <translation>مدة انتظار التقرير بالثواني؛ الافتراضي 20.</translation>
    </message>
    <message>
        <source>End as soon as the PBX has answered.</source>
        <translation>الإنهاء فور رد المقسم.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>طباعة كائن JSON واحد في كل سطر.</translation>
    </message>
    <message>
        <source>The message, or - for the input.</source>
        <translation>الرسالة، أو - لقراءتها من الدخل.</translation>
    </message>
    <message>
        <source>Answer each JSON line of the input by one of the output.</source>
        <translation>الرد على كل سطر JSON في الدخل بسطر في الخرج.</translation>
    </message>
    <message>
        <source>The message to check.</source>
        <translation>الرسالة المراد فحصها.</translation>
    </message>
    <message>
        <source>How many of the newest messages, 20 by default.</source>
        <translation>عدد أحدث الرسائل؛ الافتراضي 20.</translation>
    </message>
    <message>
        <source>connect needs --name, --host and --username.</source>
        <translation>يحتاج الأمر connect إلى --name و --host و --username.</translation>
    </message>
    <message>
        <source>send needs --to with a phone number.</source>
        <translation>يحتاج الأمر send إلى --to مع رقم هاتف.</translation>
    </message>
    <message>
        <source>send needs a text, or - to read it from the input.</source>
        <translation>يحتاج الأمر send إلى نص، أو - لقراءته من الدخل.</translation>
    </message>
    <message>
        <source>check needs either a text or --jsonl.</source>
        <translation>يحتاج الأمر check إلى نص أو إلى --jsonl.</translation>
    </message>
    <message>
        <source>TrunkText sends SMS through your own PBX.</source>
        <translation>يرسل TrunkText رسائل SMS عبر مقسمك الخاص.</translation>
    </message>
    <message>
        <source>--pin takes a SHA-256 fingerprint: 64 hexadecimal digits.</source>
        <translation>يأخذ الخيار --pin بصمة SHA-256: ‏64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See trunktext --help.</source>
        <translation>لا يوجد أمر باسم «%1». راجع trunktext --help.</translation>
    </message>
    <message>
        <source>The text has to be one argument: put it in quotation marks.</source>
        <translation>يجب أن يكون النص وسيطًا واحدًا: ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>--%1 takes a number above 0 and up to 1000.</source>
        <translation>يأخذ الخيار --%1 عددًا أكبر من 0 ولا يتجاوز 1000.</translation>
    </message>
    <message>
        <source>Allow outdated encryption (TLS 1.0), for a PBX that knows nothing newer.</source>
        <translation>السماح بتشفير قديم (TLS 1.0) لمقسم لا يعرف تشفيرًا أحدث.</translation>
    </message>
    <message>
        <source>practice-pbx, connect, send, check, history, backup or restore; without one, the window opens.</source>
        <translation>practice-pbx أو connect أو send أو check أو history أو backup أو restore؛ وبدون أمر تُفتح النافذة.</translation>
    </message>
    <message>
        <source>Where the copy of all messages goes.</source>
        <translation>المكان الذي توضع فيه نسخة جميع الرسائل.</translation>
    </message>
    <message>
        <source>Restore without asking.</source>
        <translation>الاستعادة دون سؤال.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>backup needs the name of a file to write.</source>
        <translation>يحتاج backup إلى اسم ملف يكتب فيه.</translation>
    </message>
    <message>
        <source>restore needs the name of a backup.</source>
        <translation>يحتاج restore إلى اسم نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file&apos;s name has to be one argument: put it in quotation marks.</source>
        <translation>يجب أن يكون اسم الملف وسيطًا واحدًا: ضعه بين علامتي اقتباس.</translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>إل&amp;ى</translation>
    </message>
    <message>
        <source>Tr&amp;unk</source>
        <translation>ال&amp;خط</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>الرسال&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>مس&amp;ح</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إرسا&amp;ل</translation>
    </message>
    <message>
        <source>%1 brings it back</source>
        <extracomment>%1 is a key such as Ctrl+Z</extracomment>
        <translation>للاسترجاع اضغط %1</translation>
    </message>
    <message>
        <source>Saving the message</source>
        <translation>جارٍ حفظ الرسالة</translation>
    </message>
    <message>
        <source>Sending is not possible now</source>
        <translation>الإرسال غير ممكن الآن</translation>
    </message>
    <message>
        <source>Choose a trunk that can send</source>
        <translation>اختر خطًا قادرًا على الإرسال</translation>
    </message>
    <message>
        <source>Answer the question above</source>
        <translation>أجب عن السؤال أعلاه</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>S&amp;top the test</source>
        <translation>إيقاف الاخ&amp;تبار</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>اختبار الا&amp;تصال</translation>
    </message>
    <message>
        <source>Connect to your PBX</source>
        <translation>الاتصال بمقسمك</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Type the host name or the IP address of the PBX.</source>
        <translation>اكتب اسم مضيف المقسم أو عنوان IP الخاص به.</translation>
    </message>
    <message>
        <source>This is not an address. Examples: pbx.example.com or 192.168.5.150</source>
        <translation>هذا ليس عنوانًا. مثال: pbx.example.com أو 192.168.5.150</translation>
    </message>
    <message>
        <source>Type the user name of the PBX&apos;s API.</source>
        <translation>اكتب اسم مستخدم API للمقسم.</translation>
    </message>
    <message>
        <source>Type the password of the PBX&apos;s API.</source>
        <translation>اكتب كلمة مرور API للمقسم.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Head office PBX</source>
        <translation>مقسم المقر الرئيسي</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ال&amp;منفذ</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المست&amp;خدم</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>This computer offers no keychain: the password is kept for this session only, and asked for again after the next start.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب: تُحفظ كلمة المرور لهذه الجلسة فقط، وتُطلب من جديد بعد التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>ConnectionTestBox</name>
    <message>
        <source>Test of the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Trying to reach the PBX and to log in.</source>
        <translation>جارٍ الوصول إلى المقسم وتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The certificate was not trusted. No user name and no password was sent to the PBX.</source>
        <translation>لم يُوثق بالشهادة. لم يُرسل إلى المقسم اسم مستخدم ولا كلمة مرور.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>أُوقف الاختبار.</translation>
    </message>
    <message>
        <source>%1 It can be tried again at %2.</source>
        <extracomment>%1 what is wrong (whole sentences), %2 a time of day</extracomment>
        <translation>%1 يمكن إعادة المحاولة عند الساعة %2.</translation>
    </message>
    <message>
        <source>Connected to %1, but it has no GSM trunk, so it cannot send SMS.</source>
        <translation>تم الاتصال مع %1، لكن لا يوجد فيه أي خط GSM، فلا يمكنه إرسال رسائل SMS.</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %1. %2 of %Ln trunk(s) can send SMS now.</source>
        <extracomment>%1 is what the PBX calls itself, or its address; %2 is how many of the %n trunks</extracomment>
        <translation>
            <numerusform>تم الاتصال مع %1. لا يستطيع أي خط إرسال رسائل SMS الآن.</numerusform>
            <numerusform>تم الاتصال مع %1. الخطوط القادرة على إرسال رسائل SMS الآن: %2 من خط واحد.</numerusform>
            <numerusform>تم الاتصال مع %1. الخطوط القادرة على إرسال رسائل SMS الآن: %2 من خطين.</numerusform>
            <numerusform>تم الاتصال مع %1. الخطوط القادرة على إرسال رسائل SMS الآن: %2 من %Ln خطوط.</numerusform>
            <numerusform>تم الاتصال مع %1. الخطوط القادرة على إرسال رسائل SMS الآن: %2 من %Ln خطًا.</numerusform>
            <numerusform>تم الاتصال مع %1. الخطوط القادرة على إرسال رسائل SMS الآن: %2 من %Ln خط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Write to this number</source>
        <translation>الكتابة إلى هذا الرقم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>No messages to this number</source>
        <translation>لا رسائل إلى هذا الرقم</translation>
    </message>
    <message>
        <source>What is sent to it appears here at once.</source>
        <translation>ما يُرسل إليه يظهر هنا فورًا.</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>CountWording</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>characters used / characters allowed</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>لا رسائل SMS</numerusform>
            <numerusform>رسالة SMS واحدة</numerusform>
            <numerusform>رسالتا SMS</numerusform>
            <numerusform>%Ln رسائل SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 such as &quot;2 SMS&quot;, %2 such as &quot;GSM-7&quot;, %3 such as &quot;51 left&quot;</extracomment>
        <translation>%1‏ · ‏%2‏ · ‏%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <extracomment>how many characters still fit into the last SMS</extracomment>
        <translation>
            <numerusform>المتبقي %Ln</numerusform>
            <numerusform>المتبقي %Ln</numerusform>
            <numerusform>المتبقي %Ln</numerusform>
            <numerusform>المتبقي %Ln</numerusform>
            <numerusform>المتبقي %Ln</numerusform>
            <numerusform>المتبقي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>UCS-2 because of a no-break space</source>
        <translation>الترميز UCS-2 بسبب مسافة غير فاصلة</translation>
    </message>
    <message>
        <source>UCS-2 because of a tab</source>
        <translation>الترميز UCS-2 بسبب علامة جدولة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a character, %2 its code such as U+2019</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>UCS-2 because of %1</source>
        <extracomment>%1 is the character for which the message takes the more costly encoding</extracomment>
        <translation>الترميز UCS-2 بسبب %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>لم يبقَ أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %Ln أحرف</numerusform>
            <numerusform>بقي %Ln حرفًا</numerusform>
            <numerusform>بقي %Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>لا أحرف زائدة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%Ln أحرف زائدة</numerusform>
            <numerusform>%Ln حرفًا زائدًا</numerusform>
            <numerusform>%Ln حرف زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln emoji: the PBX refuses them</source>
        <translation>
            <numerusform>لا رموز تعبيرية: المقسم يرفضها</numerusform>
            <numerusform>رمز تعبيري واحد: المقسم يرفضه</numerusform>
            <numerusform>رمزان تعبيريان: المقسم يرفضهما</numerusform>
            <numerusform>%Ln رموز تعبيرية: المقسم يرفضها</numerusform>
            <numerusform>%Ln رمزًا تعبيريًا: المقسم يرفضها</numerusform>
            <numerusform>%Ln رمز تعبيري: المقسم يرفضها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more being composed</source>
        <extracomment>characters of an input method that are not in the text yet</extracomment>
        <translation>
            <numerusform>لا أحرف أخرى قيد الكتابة</numerusform>
            <numerusform>حرف آخر قيد الكتابة</numerusform>
            <numerusform>حرفان آخران قيد الكتابة</numerusform>
            <numerusform>%Ln أحرف أخرى قيد الكتابة</numerusform>
            <numerusform>%Ln حرفًا آخر قيد الكتابة</numerusform>
            <numerusform>%Ln حرف آخر قيد الكتابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trunk(s) idle</source>
        <extracomment>%1 is how many of the %n trunks are idle</extracomment>
        <translation>
            <numerusform>الخطوط المتاحة: %1 من %Ln</numerusform>
            <numerusform>الخطوط المتاحة: %1 من %Ln</numerusform>
            <numerusform>الخطوط المتاحة: %1 من %Ln</numerusform>
            <numerusform>الخطوط المتاحة: %1 من %Ln</numerusform>
            <numerusform>الخطوط المتاحة: %1 من %Ln</numerusform>
            <numerusform>الخطوط المتاحة: %1 من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sending</source>
        <translation>
            <numerusform>لا شيء قيد الإرسال</numerusform>
            <numerusform>واحدة قيد الإرسال</numerusform>
            <numerusform>اثنتان قيد الإرسال</numerusform>
            <numerusform>%Ln قيد الإرسال</numerusform>
            <numerusform>%Ln قيد الإرسال</numerusform>
            <numerusform>%Ln قيد الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>واحدة في الانتظار</numerusform>
            <numerusform>اثنتان في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 such as &quot;1 sending&quot;, %2 such as &quot;4 queued&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in the text cannot be seen:</source>
        <translation>
            <numerusform>%Ln حرف غير مرئي في النص:</numerusform>
            <numerusform>%Ln حرف غير مرئي في النص:</numerusform>
            <numerusform>%Ln حرفان غير مرئيين في النص:</numerusform>
            <numerusform>%Ln أحرف غير مرئية في النص:</numerusform>
            <numerusform>%Ln حرفًا غير مرئي في النص:</numerusform>
            <numerusform>%Ln حرف غير مرئي في النص:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayFilter</name>
    <message>
        <source>Chosen days</source>
        <translation>الأيام المختارة</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Choose days...</source>
        <translation>اختيار الأيام...</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Choose days</source>
        <translation>اختيار الأيام</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;عرض</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Choose a message to read all of it and to see what became of it.</source>
        <translation>اختر رسالة لقراءتها كاملة ومعرفة ما آلت إليه.</translation>
    </message>
</context>
<context>
    <name>DetailsWording</name>
    <message>
        <source>(PBX error %1)</source>
        <translation>(خطأ المقسم %1)</translation>
    </message>
    <message>
        <source>SMS ID %1</source>
        <translation>معرّف SMS ‏%1</translation>
    </message>
    <message>
        <source>The PBX said that one went out (%1) and that one failed (%2).</source>
        <translation>أفاد المقسم بأن إحداهما أُرسلت (%1) وأن إحداهما فشلت (%2).</translation>
    </message>
    <message>
        <source>The PBX said that it went out (%1) and that it failed (%2).</source>
        <translation>أفاد المقسم بأنها أُرسلت (%1) وبأنها فشلت (%2).</translation>
    </message>
    <message>
        <source>Confirmed by report: the PBX&apos;s answer was lost, but its report names this number and the time of sending.</source>
        <translation>مؤكدة بالتقرير: فُقد رد المقسم، لكن تقريره يذكر هذا الرقم ووقت الإرسال.</translation>
    </message>
    <message>
        <source>No report has come that fits it. One that comes settles it by itself; that none comes proves nothing.</source>
        <translation>لم يصل تقرير يناسبها. إن وصل فسيحسم أمرها تلقائيًا، أما عدم وصوله فلا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>What was reported fits other messages to this number as well, so it settles none of them.</source>
        <translation>ما ورد في التقارير يناسب أيضًا رسائل أخرى إلى هذا الرقم، فلا يحسم أمر أي منها.</translation>
    </message>
    <message>
        <source>Repeats the message of %1 (%2)</source>
        <translation>تكرار لرسالة %1 (%2)</translation>
    </message>
    <message>
        <source>Sent again (%1)</source>
        <translation>أُعيد إرسالها (%1)</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>EmojiBar</name>
    <message>
        <source>&amp;Remove emoji</source>
        <translation>إ&amp;زالة الرموز التعبيرية</translation>
    </message>
</context>
<context>
    <name>EnqueueWording</name>
    <message>
        <source>This is not a phone number that the PBX can dial.</source>
        <translation>هذا ليس رقم هاتف يمكن للمقسم طلبه.</translation>
    </message>
    <message>
        <source>This text cannot be sent as it is.</source>
        <translation>لا يمكن إرسال هذا النص كما هو.</translation>
    </message>
    <message>
        <source>Connect to a PBX first.</source>
        <translation>اتصل بمقسم أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>You sent this text to this number %Ln second(s) ago. Send it again?</source>
        <translation>
            <numerusform>أرسلت هذا النص إلى هذا الرقم قبل %Ln ثانية. هل ترسله مجددًا؟</numerusform>
            <numerusform>أرسلت هذا النص إلى هذا الرقم قبل ثانية واحدة (%Ln). هل ترسله مجددًا؟</numerusform>
            <numerusform>أرسلت هذا النص إلى هذا الرقم قبل ثانيتين (%Ln). هل ترسله مجددًا؟</numerusform>
            <numerusform>أرسلت هذا النص إلى هذا الرقم قبل %Ln ثوانٍ. هل ترسله مجددًا؟</numerusform>
            <numerusform>أرسلت هذا النص إلى هذا الرقم قبل %Ln ثانية. هل ترسله مجددًا؟</numerusform>
            <numerusform>أرسلت هذا النص إلى هذا الرقم قبل %Ln ثانية. هل ترسله مجددًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This text has just been sent to this number.</source>
        <translation>أُرسل هذا النص إلى هذا الرقم للتو.</translation>
    </message>
</context>
<context>
    <name>ErrorWording</name>
    <message>
        <source>PBX out of reach</source>
        <translation>تعذّر الوصول إلى المقسم</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>لا اتصال آمن</translation>
    </message>
    <message>
        <source>certificate not confirmed</source>
        <translation>الشهادة غير مؤكدة</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>تغيّرت الشهادة</translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <translation>تعذّر الحفظ</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>انقطع الإرسال</translation>
    </message>
    <message>
        <source>no trunk can send</source>
        <translation>لا خط قادر على الإرسال</translation>
    </message>
    <message>
        <source>trunk busy</source>
        <translation>الخط مشغول</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>PBX starting</source>
        <translation>المقسم قيد التشغيل</translation>
    </message>
    <message>
        <source>no such trunk</source>
        <translation>الخط غير موجود</translation>
    </message>
    <message>
        <source>number refused</source>
        <translation>رُفض الرقم</translation>
    </message>
    <message>
        <source>text refused</source>
        <translation>رُفض النص</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>رُفض الطلب</translation>
    </message>
    <message>
        <source>trunk busy too long</source>
        <translation>الخط مشغول منذ وقت طويل</translation>
    </message>
    <message>
        <source>the network did not take it</source>
        <translation>لم تقبلها الشبكة</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>رُفضت دون ذكر السبب</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة</translation>
    </message>
    <message>
        <source>login locked</source>
        <translation>تسجيل الدخول مقفل</translation>
    </message>
    <message>
        <source>this computer is not allowed</source>
        <translation>هذا الحاسوب غير مسموح له</translation>
    </message>
    <message>
        <source>connection set up wrongly</source>
        <translation>إعداد الاتصال خاطئ</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>فُقد الرد</translation>
    </message>
    <message>
        <source>not the answer of a PBX</source>
        <translation>الرد ليس من مقسم</translation>
    </message>
    <message>
        <source>fault in the PBX</source>
        <translation>عطل في المقسم</translation>
    </message>
    <message>
        <source>ended while sending</source>
        <translation>أُغلق البرنامج أثناء الإرسال</translation>
    </message>
    <message>
        <source>%1 (PBX error %2). %3</source>
        <extracomment>%1 what happened, %2 a number such as 10027, %3 what to do (a whole sentence)</extracomment>
        <translation>%1 (خطأ المقسم %2). %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 what happened, %2 what to do (a whole sentence)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The PBX cannot be reached</source>
        <translation>تعذّر الوصول إلى المقسم</translation>
    </message>
    <message>
        <source>No secure connection to the PBX could be made</source>
        <translation>تعذّر إنشاء اتصال آمن بالمقسم</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate has not been confirmed yet</source>
        <translation>لم تُؤكَّد شهادة المقسم بعد</translation>
    </message>
    <message>
        <source>The PBX shows another certificate than the one that was trusted</source>
        <translation>يعرض المقسم شهادة غير الشهادة الموثوقة</translation>
    </message>
    <message>
        <source>There is no session with the PBX</source>
        <translation>لا توجد جلسة مع المقسم</translation>
    </message>
    <message>
        <source>The disk did not take the message&apos;s mark, so nothing was sent</source>
        <translation>تعذّر تسجيل بدء الإرسال على القرص، فلم يُرسل شيء</translation>
    </message>
    <message>
        <source>TrunkText ended before anything was sent</source>
        <translation>أُغلق TrunkText قبل إرسال أي شيء</translation>
    </message>
    <message>
        <source>None of the PBX&apos;s mobile trunks can send now</source>
        <extracomment>%1 is a trunk&apos;s name</extracomment>
        <translation>لا يستطيع أي من خطوط الجوال في المقسم الإرسال الآن</translation>
    </message>
    <message>
        <source>The trunk is sending another message, or none is idle</source>
        <translation>الخط يرسل رسالة أخرى، أو لا يوجد خط متاح</translation>
    </message>
    <message>
        <source>The session with the PBX has ended</source>
        <translation>انتهت الجلسة مع المقسم</translation>
    </message>
    <message>
        <source>The PBX is still starting</source>
        <translation>ما زال المقسم قيد التشغيل</translation>
    </message>
    <message>
        <source>The PBX has no mobile trunk of that name</source>
        <translation>لا يوجد في المقسم خط جوال بهذا الاسم</translation>
    </message>
    <message>
        <source>The PBX does not take this phone number</source>
        <translation>لا يقبل المقسم رقم الهاتف هذا</translation>
    </message>
    <message>
        <source>The PBX does not take this text</source>
        <translation>لا يقبل المقسم هذا النص</translation>
    </message>
    <message>
        <source>The PBX missed a part of the request</source>
        <translation>وجد المقسم الطلب ناقصًا</translation>
    </message>
    <message>
        <source>The trunk was busy for ten minutes</source>
        <translation>ظل الخط مشغولًا عشر دقائق</translation>
    </message>
    <message>
        <source>The PBX took the message and reported later that it did not go out</source>
        <translation>قبل المقسم الرسالة ثم أفاد لاحقًا بأنها لم تُرسل</translation>
    </message>
    <message>
        <source>The PBX refused the message without a reason</source>
        <translation>رفض المقسم الرسالة دون ذكر السبب</translation>
    </message>
    <message>
        <source>The PBX refused the user name or the password</source>
        <translation>رفض المقسم اسم المستخدم أو كلمة المرور</translation>
    </message>
    <message>
        <source>The PBX has locked the login of this computer after too many wrong passwords</source>
        <translation>أقفل المقسم تسجيل الدخول من هذا الحاسوب بعد إدخال كلمات مرور خاطئة كثيرة</translation>
    </message>
    <message>
        <source>The PBX does not allow this computer&apos;s address</source>
        <translation>لا يسمح المقسم بعنوان هذا الحاسوب</translation>
    </message>
    <message>
        <source>The PBX does not understand requests of this kind</source>
        <translation>لا يفهم المقسم هذا النوع من الطلبات</translation>
    </message>
    <message>
        <source>The message may have gone out: the PBX&apos;s answer was lost</source>
        <translation>ربما أُرسلت الرسالة: فُقد رد المقسم</translation>
    </message>
    <message>
        <source>What answered does not speak like a PBX</source>
        <translation>الجهة التي ردّت لا تبدو مقسمًا</translation>
    </message>
    <message>
        <source>The PBX reported a fault of its own, and the message may have gone out</source>
        <translation>أبلغ المقسم عن عطل داخلي، وربما أُرسلت الرسالة</translation>
    </message>
    <message>
        <source>The message may have gone out: TrunkText ended before the answer came</source>
        <translation>ربما أُرسلت الرسالة: أُغلق TrunkText قبل وصول الرد</translation>
    </message>
    <message>
        <source>Check the network and the address; it is tried again by itself.</source>
        <translation>تحقق من الشبكة والعنوان؛ ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Check the port, and ask the PBX&apos;s administrator about HTTPS.</source>
        <translation>تحقق من المنفذ، واسأل مسؤول المقسم عن HTTPS.</translation>
    </message>
    <message>
        <source>Compare its fingerprint in the connection settings and confirm it.</source>
        <translation>قارن بصمتها في إعدادات الاتصال ثم أكّدها.</translation>
    </message>
    <message>
        <source>Nothing is sent. Ask the administrator whether it was replaced.</source>
        <translation>لن يُرسل شيء. اسأل المسؤول هل استُبدلت الشهادة.</translation>
    </message>
    <message>
        <source>The message waits until TrunkText is logged in again.</source>
        <translation>تنتظر الرسالة حتى يسجّل TrunkText الدخول من جديد.</translation>
    </message>
    <message>
        <source>Make room on the disk; the message is kept.</source>
        <translation>وفّر مساحة على القرص؛ الرسالة محفوظة.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The message waits for one; the list of trunks tells what each of them lacks.</source>
        <translation>تنتظر الرسالة خطًا متاحًا؛ وتبيّن قائمة الخطوط ما ينقص كلًا منها.</translation>
    </message>
    <message>
        <source>Choose another trunk and send again.</source>
        <translation>اختر خطًا آخر وأعد الإرسال.</translation>
    </message>
    <message>
        <source>Correct the number and send again.</source>
        <translation>صحّح الرقم وأعد الإرسال.</translation>
    </message>
    <message>
        <source>Change the text and send again.</source>
        <translation>عدّل النص وأعد الإرسال.</translation>
    </message>
    <message>
        <source>Check number, trunk and text, and send again.</source>
        <translation>تحقق من الرقم والخط والنص، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Check the number, or choose another trunk, and send again.</source>
        <translation>تحقق من الرقم أو اختر خطًا آخر، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Correct them in the connection settings; five wrong logins lock this computer out.</source>
        <translation>صحّحهما في إعدادات الاتصال؛ خمس محاولات دخول خاطئة تقفل الدخول من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Wait until the lock ends, then correct the password.</source>
        <translation>انتظر حتى ينتهي القفل، ثم صحّح كلمة المرور.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow it in the PBX&apos;s API settings.</source>
        <translation>اطلب من المسؤول السماح به في إعدادات API للمقسم.</translation>
    </message>
    <message>
        <source>Check the port, HTTPS and the API version in the connection settings.</source>
        <translation>تحقق من المنفذ وHTTPS وإصدار API في إعدادات الاتصال.</translation>
    </message>
    <message>
        <source>It is not sent again by itself; ask the receiver, or decide in the details.</source>
        <translation>لن يُعاد إرسالها تلقائيًا؛ اسأل المستلم، أو قرّر في التفاصيل.</translation>
    </message>
    <message>
        <source>Check the address and the port; a network&apos;s sign-in page answers like this, too.</source>
        <translation>تحقق من العنوان والمنفذ؛ فصفحة تسجيل الدخول إلى الشبكة ترد هكذا أيضًا.</translation>
    </message>
    <message>
        <source>encryption too old</source>
        <translation>التشفير قديم جدًا</translation>
    </message>
    <message>
        <source>encryption not installed</source>
        <translation>التشفير غير مثبَّت</translation>
    </message>
    <message>
        <source>its trunk cannot send</source>
        <translation>خطها لا يستطيع الإرسال</translation>
    </message>
    <message>
        <source>three wrong logins, two are left</source>
        <translation>ثلاث عمليات تسجيل دخول خاطئة، بقيت محاولتان</translation>
    </message>
    <message>
        <source>for support: %1</source>
        <extracomment>Details of a message; %1 is the raw word of the PBX or the system, such as &quot;network error 1&quot;</extracomment>
        <translation>للدعم الفني: %1</translation>
    </message>
    <message>
        <source>The PBX only offers an old kind of encryption that is no longer safe, so nothing was sent</source>
        <translation>لا يوفّر المقسم إلا نوعًا قديمًا من التشفير لم يعد آمنًا، لذلك لم يُرسَل أي شيء</translation>
    </message>
    <message>
        <source>The part of TrunkText that encrypts is missing on this computer, so nothing is sent</source>
        <translation>الجزء المسؤول عن التشفير في TrunkText غير موجود على هذا الحاسوب، لذلك لا يُرسَل أي شيء</translation>
    </message>
    <message>
        <source>The trunk %1 cannot send now</source>
        <translation>لا يستطيع الخط %1 الإرسال الآن</translation>
    </message>
    <message>
        <source>Three logins were wrong, and TrunkText waits so that the PBX does not lock this computer out: two tries are left</source>
        <translation>أخطأت ثلاث عمليات تسجيل دخول، وينتظر TrunkText حتى لا يقفل المقسم هذا الحاسوب: بقيت محاولتان</translation>
    </message>
    <message>
        <source>Install TrunkText again, with its TLS library.</source>
        <translation>أعد تثبيت TrunkText مع مكتبة TLS الخاصة به.</translation>
    </message>
    <message>
        <source>Correct them here; five wrong logins lock this computer out.</source>
        <translation>صحّحهما هنا؛ خمس محاولات دخول خاطئة تحظر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Make sure of the user name and the password meanwhile.</source>
        <translation>تأكد في هذه الأثناء من اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Check the port, HTTPS and the API version here.</source>
        <translation>تحقق هنا من المنفذ وHTTPS وإصدار API.</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator to update its firmware, or to allow TLS 1.2; until then you can allow outdated encryption here, under Advanced.</source>
        <translation>اطلب من مسؤول المقسم تحديث برنامجه الثابت أو السماح بإصدار TLS 1.2؛ وحتى ذلك الحين يمكنك السماح بتشفير قديم هنا، ضمن «خيارات متقدمة».</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator to update its firmware, or to allow TLS 1.2; until then you can allow outdated encryption in the connection settings, under Advanced.</source>
        <translation>اطلب من مسؤول المقسم تحديث برنامجه الثابت أو السماح بإصدار TLS 1.2؛ وحتى ذلك الحين يمكنك السماح بتشفير قديم في إعدادات الاتصال، ضمن «خيارات متقدمة».</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export to a file</source>
        <translation>تصدير إلى ملف</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Messages %1</source>
        <extracomment>A file&apos;s name, without its suffix; %1 is a day, such as 2026-03-02</extracomment>
        <translation>الرسائل %1</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>تصدير الرسائل</translation>
    </message>
    <message>
        <source>What the history shows now is written into a file:</source>
        <translation>يُكتب ما يعرضه السجل الآن في ملف:</translation>
    </message>
    <message>
        <source>C&amp;SV, for spreadsheets and other programs</source>
        <translation>C&amp;SV لجداول البيانات والبرامج الأخرى</translation>
    </message>
    <message>
        <source>With a &amp;byte order mark (for Excel)</source>
        <translation>مع علامة ترتيب ال&amp;بايت (لبرنامج Excel)</translation>
    </message>
    <message>
        <source>&amp;PDF, to read and to print</source>
        <translation>&amp;PDF للقراءة والطباعة</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>ت&amp;صدير...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>ExportProgressDialog</name>
    <message>
        <source>Export messages</source>
        <translation>تصدير الرسائل</translation>
    </message>
    <message>
        <source>Print messages</source>
        <translation>طباعة الرسائل</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>العرض في الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Try again...</source>
        <translation>&amp;حاول مرة أخرى...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ExportWording</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading of a column: the phone number as the PBX got it</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of a column: why a message failed or waits</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>SMS ID</source>
        <translation>معرّف SMS</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>Heading of a column: how many SMS a message counts as</extracomment>
        <translation>عدد SMS</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج إلى متابعة</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is a list of statuses</extracomment>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>لم تُرسل مرة أخرى</translation>
    </message>
    <message>
        <source>Trunk: %1</source>
        <extracomment>%1 is a trunk&apos;s name</extracomment>
        <translation>الخط: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <extracomment>%1 is a phone number</extracomment>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>%1 is what an agent searched for</extracomment>
        <translation>البحث: %1</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day, or a day and an hour</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day, or a day and an hour</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are days, or days and hours</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>in the column of trunks: no trunk was asked for, and none was used yet</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Title of a printed list</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>On a printed list; %1 is a day and an hour</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>At the foot of a printed page</extracomment>
        <translation>صفحة %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل (%Ln)</numerusform>
            <numerusform>رسالة واحدة (%Ln)</numerusform>
            <numerusform>رسالتان (%Ln)</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written</source>
        <translation>
            <numerusform>لم تُكتب أي رسالة (%Ln)</numerusform>
            <numerusform>كُتبت رسالة واحدة (%Ln)</numerusform>
            <numerusform>كُتبت رسالتان (%Ln)</numerusform>
            <numerusform>كُتبت %Ln رسائل</numerusform>
            <numerusform>كُتبت %Ln رسالة</numerusform>
            <numerusform>كُتبت %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) printed</source>
        <translation>
            <numerusform>لم تُطبع أي رسالة (%Ln)</numerusform>
            <numerusform>طُبعت رسالة واحدة (%Ln)</numerusform>
            <numerusform>طُبعت رسالتان (%Ln)</numerusform>
            <numerusform>طُبعت %Ln رسائل</numerusform>
            <numerusform>طُبعت %Ln رسالة</numerusform>
            <numerusform>طُبعت %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1, with %Ln message(s).</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>
            <numerusform>حُفظ: %1، دون رسائل (%Ln).</numerusform>
            <numerusform>حُفظ: %1، وفيه رسالة واحدة (%Ln).</numerusform>
            <numerusform>حُفظ: %1، وفيه رسالتان (%Ln).</numerusform>
            <numerusform>حُفظ: %1، وفيه %Ln رسائل.</numerusform>
            <numerusform>حُفظ: %1، وفيه %Ln رسالة.</numerusform>
            <numerusform>حُفظ: %1، وفيه %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) went to the printer.</source>
        <translation>
            <numerusform>لم تُرسل أي رسالة إلى الطابعة (%Ln).</numerusform>
            <numerusform>أُرسلت رسالة واحدة إلى الطابعة (%Ln).</numerusform>
            <numerusform>أُرسلت رسالتان إلى الطابعة (%Ln).</numerusform>
            <numerusform>أُرسلت %Ln رسائل إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln رسالة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln رسالة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another one.</source>
        <translation>لم يعد المجلد موجودًا. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, or another name.</source>
        <translation>لا يحق لك الكتابة هناك. اختر مجلدًا آخر أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full, so no file was written. Make room, or choose another disk.</source>
        <translation>القرص ممتلئ، لذلك لم يُكتب أي ملف. أفسح مكانًا أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>The file could not be written. Try again, or choose another folder.</source>
        <translation>تعذّرت كتابة الملف. حاول مرة أخرى أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The messages could not be read, so no file was written. Try again.</source>
        <translation>تعذّرت قراءة الرسائل، لذلك لم يُكتب أي ملف. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look whether it is ready, and print again.</source>
        <translation>لم تقبل الطابعة الصفحات. تحقق من جاهزيتها ثم اطبع مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing can be printed, as a part of TrunkText is missing. Install TrunkText again.</source>
        <translation>تتعذّر الطباعة لأن جزءًا من TrunkText مفقود. أعد تثبيت TrunkText.</translation>
    </message>
</context>
<context>
    <name>FigureWording</name>
    <message>
        <source>%1%</source>
        <extracomment>a share such as 4.5; your language&apos;s percent sign</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one time of the day to another</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>a day, and from one time to another</extracomment>
        <translation>%1، من %2 إلى %3</translation>
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
        <translation>مسح الكل</translation>
    </message>
</context>
<context>
    <name>FilterWording</name>
    <message>
        <source>Search &quot;%1&quot;</source>
        <extracomment>A filter. %1 is what is searched for</extracomment>
        <translation>البحث عن «%1»</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>A filter. %1 is one or more statuses, such as Failed</extracomment>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Trunk %1</source>
        <extracomment>A filter. %1 is the name of a trunk</extracomment>
        <translation>الخط %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>A filter: only messages to the number %1</extracomment>
        <translation>إلى %1</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <extracomment>For screen readers. %1 is a filter, such as: Status: Failed</extracomment>
        <translation>إزالة عامل التصفية: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ message(s)</source>
        <extracomment>There are more than that</extracomment>
        <translation>
            <numerusform>رسالة أو أكثر</numerusform>
            <numerusform>أكثر من رسالة واحدة</numerusform>
            <numerusform>أكثر من رسالتين</numerusform>
            <numerusform>أكثر من %Ln رسائل</numerusform>
            <numerusform>أكثر من %Ln رسالة</numerusform>
            <numerusform>أكثر من %Ln رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenCharacterBar</name>
    <message>
        <source>Remove h&amp;idden</source>
        <translation>إزالة المخ&amp;في</translation>
    </message>
    <message>
        <source>Takes out the characters that cannot be seen</source>
        <translation>يزيل الأحرف التي لا تُرى</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search number, text or SMS ID</source>
        <translation>ابحث عن رقم أو نص أو معرّف SMS</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <extracomment>%1 is how many</extracomment>
        <translation>تحتاج إلى متابعة %1</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج إلى متابعة</translation>
    </message>
    <message>
        <source>Only failed and not confirmed messages that were not sent again</source>
        <translation>الرسائل الفاشلة وغير المؤكدة التي لم يُعَد إرسالها فقط</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Finds any part of a number, a text, an SMS ID or a trunk</source>
        <translation>يعثر على أي جزء من رقم أو نص أو معرّف SMS أو خط</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>SMS ID</source>
        <translation>معرّف SMS</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>No message fits</source>
        <translation>لا رسائل مطابقة</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>عرض كل الرسائل</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Write the first one: it appears here at once, and its status stays up to date.</source>
        <translation>اكتب الرسالة الأولى: ستظهر هنا فورًا، وتبقى حالتها محدّثة.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No message matches the search and all filters. Take one away, or try a part of the number or of the text.</source>
        <translation>لا توجد رسالة تطابق البحث وكل عوامل التصفية. أزل أحدها، أو جرّب جزءًا من الرقم أو من النص.</translation>
    </message>
    <message>
        <source>&amp;Oldest messages first</source>
        <translation>الرسائل ال&amp;أقدم أولاً</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About TrunkText</source>
        <translation>حول TrunkText</translation>
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
        <translation>يرسل الرسائل إلى المتصلين عبر مقسم الشركة وخطوط GSM الخاصة به.

برنامج حر برخصة GNU العمومية العامة، الإصدار 3 أو أحدث. مبني باستخدام Qt، ويعمل على Qt %1.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ManualText</name>
    <message>
        <source>What TrunkText promises</source>
        <translation>ما يعد به TrunkText</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost: once a message stands in the history, it is on disk. Until then it stays in the form.</source>
        <translation>لا يضيع شيء مما كتبته: ما إن تظهر الرسالة في السجل حتى تكون محفوظة على القرص، وقبل ذلك تبقى في النموذج.</translation>
    </message>
    <message>
        <source>A message is tried again by itself only where it is proven that the PBX did not take it: nothing of it had left, or the PBX refused it for now and said so.</source>
        <translation>لا تُعاد محاولة الرسالة تلقائيًا إلا إذا ثبت أن المقسم لم يأخذها: لم يغادر منها شيء، أو رفضها المقسم مؤقتًا وصرّح بذلك.</translation>
    </message>
    <message>
        <source>Every other doubtful outcome is shown as Not confirmed. Then only a person sends the message again.</source>
        <translation>وكل نتيجة أخرى مشكوك فيها تظهر «غير مؤكدة»، وعندئذ لا يعيد إرسال الرسالة إلا إنسان.</translation>
    </message>
    <message>
        <source>What each status means</source>
        <translation>معنى كل حالة</translation>
    </message>
    <message>
        <source>Not confirmed: what to do</source>
        <translation>غير مؤكدة: ماذا تفعل</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost on the way, so the caller may have the message, or may not. TrunkText does not send it again by itself: it could arrive twice.</source>
        <translation>فُقد رد المقسم في الطريق، فربما وصلت الرسالة إلى المتصل وربما لم تصل. لا يعيد TrunkText إرسالها تلقائيًا لأنها قد تصل مرتين.</translation>
    </message>
    <message>
        <source>Wait a minute. A report of the PBX may still come and settle it.</source>
        <translation>انتظر دقيقة، فقد يصل تقرير من المقسم ويحسم الأمر.</translation>
    </message>
    <message>
        <source>Ask the caller, if you can, whether the message has arrived.</source>
        <translation>اسأل المتصل إن أمكن: هل وصلت الرسالة؟</translation>
    </message>
    <message>
        <source>If it has arrived, choose it in the history and press &quot;Mark as sent&quot;.</source>
        <translation>إن وصلت فاخترها في السجل واضغط «اعتبارها مُرسلة».</translation>
    </message>
    <message>
        <source>If it has not, or if a second copy does no harm, press &quot;Send again (may arrive twice)&quot;.</source>
        <translation>وإن لم تصل، أو لم تضر نسخة ثانية، فاضغط «إعادة الإرسال (قد تصل مرتين)».</translation>
    </message>
    <message>
        <source>After a crash, a power cut or a restart</source>
        <translation>بعد تعطل أو انقطاع كهرباء أو إعادة تشغيل</translation>
    </message>
    <message>
        <source>Every message is still there. What was queued is still queued. What was being sent is queued again if nothing of it had left; otherwise it becomes Not confirmed.</source>
        <translation>كل رسالة ما زالت موجودة. ما كان في الانتظار يبقى في الانتظار، وما كان قيد الإرسال يعود إلى الانتظار إن لم يغادر منه شيء، وإلا صار «غير مؤكد».</translation>
    </message>
    <message>
        <source>Old messages ask first</source>
        <translation>الرسائل القديمة تسأل أولًا</translation>
    </message>
    <message>
        <source>A message that was left from more than 15 minutes ago does not go out by surprise. It waits until you say yes at the top of the window, or cancel it there.</source>
        <translation>الرسالة الباقية منذ أكثر من 15 دقيقة لا تُرسل فجأة، بل تنتظر حتى توافق عليها في أعلى النافذة أو تلغيها هناك.</translation>
    </message>
    <message>
        <source>The same text twice</source>
        <translation>النص نفسه مرتين</translation>
    </message>
    <message>
        <source>Send is off until your message is on disk, so a double click sends once. If you send the same text to the same number again within 60 seconds, TrunkText asks first. &quot;Send again&quot; in the history does not ask.</source>
        <translation>زر الإرسال معطل إلى أن تُحفظ رسالتك على القرص، فالنقر المزدوج يرسل مرة واحدة. إذا أرسلت النص نفسه إلى الرقم نفسه مجددًا خلال 60 ثانية يسألك TrunkText أولًا. أما «إعادة الإرسال» في السجل فلا يسأل.</translation>
    </message>
    <message>
        <source>Many messages at once</source>
        <translation>رسائل كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>Choose several rows with Shift, Ctrl or Ctrl+A and press &quot;Send again&quot; or &quot;Cancel&quot;. What is sent again waits five seconds: &quot;Undo&quot; above the rows, or Ctrl+Z, takes it back. What you cancelled is queued again by the same key.</source>
        <translation>اختر عدة صفوف باستخدام Shift أو Ctrl أو Ctrl+A ثم اختر «إعادة الإرسال» أو «إلغاء». ما يُعاد إرساله ينتظر خمس ثوانٍ: «تراجع» فوق الصفوف أو Ctrl+Z يسحبه. وما ألغيته يعود إلى الانتظار بالمفتاح نفسه.</translation>
    </message>
    <message>
        <source>Find a message</source>
        <translation>العثور على رسالة</translation>
    </message>
    <message>
        <source>Press Ctrl+F and type any part of the number, the text, the SMS ID or the trunk. Case and accents do not matter, and what was found is marked.</source>
        <translation>اضغط Ctrl+F واكتب أي جزء من الرقم أو النص أو معرّف SMS أو الخط. لا فرق بين الأحرف الكبيرة والصغيرة ولا أثر للتشكيل، وما عُثر عليه يُعلَّم.</translation>
    </message>
    <message>
        <source>Choose a status, days or a trunk beside the search. Each choice stands below it: a click on it, or Delete, takes it away.</source>
        <translation>اختر حالة أو أيامًا أو خطًا بجانب البحث. يظهر كل اختيار أسفله: النقر عليه أو Delete يزيله.</translation>
    </message>
    <message>
        <source>&quot;Needs attention&quot; shows what failed or was not confirmed.</source>
        <translation>«تحتاج إلى متابعة» تعرض ما فشل أو لم يُؤكَّد.</translation>
    </message>
    <message>
        <source>Ctrl+J on a row shows all messages to that number as a conversation, the oldest first. Escape leads back.</source>
        <translation>يعرض Ctrl+J على صف جميع الرسائل إلى ذلك الرقم كمحادثة، الأقدم أولًا. ويعيدك Esc إلى السجل.</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>التصدير والطباعة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E saves what the history shows, filters included, as CSV for a spreadsheet or as PDF. Ctrl+P prints it. Go on working meanwhile; &quot;Cancel&quot; leaves no half file behind.</source>
        <translation>يحفظ Ctrl+Shift+E ما يعرضه السجل، بعد التصفية، بصيغة CSV لجداول البيانات أو PDF. ويطبعه Ctrl+P. تابع عملك أثناء ذلك؛ «إلغاء» لا يترك ملفًا ناقصًا.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>F9 shows how many messages were written, what failed, how long reports took and what it cost. A click on a bar, or Enter, shows its messages in the history. &quot;As tables&quot; shows the figures in words.</source>
        <translation>يعرض F9 عدد الرسائل المكتوبة وما فشل منها والمدة حتى التقرير والكلفة. النقر على عمود، أو Enter، يعرض رسائله في السجل. و«كجداول» يعرض الأرقام مكتوبة.</translation>
    </message>
    <message>
        <source>Delete old messages, back up, restore</source>
        <translation>حذف الرسائل القديمة والنسخ الاحتياطي والاستعادة</translation>
    </message>
    <message>
        <source>All this stands under &quot;Messages on disk&quot; in the Tools menu.</source>
        <translation>كل هذا تحت «الرسائل على القرص» في قائمة «أدوات».</translation>
    </message>
    <message>
        <source>Messages are kept until you choose after how many days they are deleted. First you see how many that would be. What still waits is never deleted.</source>
        <translation>تبقى الرسائل إلى أن تختار بعد كم يوم تُحذف. ترى أولًا كم سيكون عددها. وما لا يزال منتظرًا لا يُحذف أبدًا.</translation>
    </message>
    <message>
        <source>A backup is one file with all messages. Whoever has it can read them.</source>
        <translation>النسخة الاحتياطية ملف واحد فيه جميع الرسائل. من يملكه يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Restore checks a backup first and then puts it in the place of all messages. The ones from before are kept in a file of their own, and what was waiting in the backup asks before it is sent.</source>
        <translation>تفحص الاستعادة النسخة الاحتياطية أولًا ثم تضعها مكان جميع الرسائل. وتُحفظ الرسائل السابقة في ملف مستقل، وما كان منتظرًا في النسخة يسأل قبل إرساله.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy SMS ID</source>
        <translation>نسخ معرّف SMS</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>اعتبارها مُرسلة</translation>
    </message>
    <message>
        <source>Send again (may arrive twice)</source>
        <translation>إعادة الإرسال (قد تصل مرتين)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Cancel message</source>
        <translation>إلغاء الرسالة</translation>
    </message>
    <message>
        <source>SMS ID copied</source>
        <translation>نُسخ معرّف SMS</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>نُسخ الرقم</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>نُسخ النص</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي رقم</numerusform>
            <numerusform>نُسخ رقم واحد</numerusform>
            <numerusform>نُسخ رقمان</numerusform>
            <numerusform>نُسخت %Ln أرقام</numerusform>
            <numerusform>نُسخ %Ln رقمًا</numerusform>
            <numerusform>نُسخ %Ln رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln number(s)</source>
        <translation>
            <numerusform>نسخ الأرقام</numerusform>
            <numerusform>نسخ رقم واحد</numerusform>
            <numerusform>نسخ رقمين</numerusform>
            <numerusform>نسخ %Ln أرقام</numerusform>
            <numerusform>نسخ %Ln رقمًا</numerusform>
            <numerusform>نسخ %Ln رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Send the failed ones again</source>
        <translation>إعادة إرسال الفاشلة</translation>
    </message>
    <message>
        <source>Cancel the queued ones</source>
        <translation>إلغاء ما في الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>إعادة الإرسال</numerusform>
            <numerusform>إعادة إرسال واحدة</numerusform>
            <numerusform>إعادة إرسال اثنتين</numerusform>
            <numerusform>إعادة إرسال %Ln</numerusform>
            <numerusform>إعادة إرسال %Ln</numerusform>
            <numerusform>إعادة إرسال %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln message(s)</source>
        <translation>
            <numerusform>إلغاء الرسائل</numerusform>
            <numerusform>إلغاء رسالة واحدة</numerusform>
            <numerusform>إلغاء رسالتين</numerusform>
            <numerusform>إلغاء %Ln رسائل</numerusform>
            <numerusform>إلغاء %Ln رسالة</numerusform>
            <numerusform>إلغاء %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the selected messages went out, are on their way or were sent again already: they stay as they are.</source>
        <translation>
            <numerusform>لم تُرسل أي من الرسائل المختارة.</numerusform>
            <numerusform>رسالة واحدة من المختارة أُرسلت أو في الطريق أو أُعيد إرسالها من قبل: تبقى كما هي.</numerusform>
            <numerusform>رسالتان من المختارة أُرسلتا أو في الطريق أو أُعيد إرسالهما من قبل: تبقيان كما هما.</numerusform>
            <numerusform>%Ln من الرسائل المختارة أُرسلت أو في الطريق أو أُعيد إرسالها من قبل: تبقى كما هي.</numerusform>
            <numerusform>%Ln من الرسائل المختارة أُرسلت أو في الطريق أو أُعيد إرسالها من قبل: تبقى كما هي.</numerusform>
            <numerusform>%Ln من الرسائل المختارة أُرسلت أو في الطريق أو أُعيد إرسالها من قبل: تبقى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected messages went out, are on their way or were sent again already.</source>
        <translation>الرسائل المختارة أُرسلت أو في الطريق أو أُعيد إرسالها من قبل.</translation>
    </message>
    <message>
        <source>Original message</source>
        <translation>الرسالة الأصلية</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>الرسالة المُعادة</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>SMS ID %1</source>
        <translation>معرّف SMS ‏%1</translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message numerus="yes">
        <source>%Ln message(s) wait from earlier.</source>
        <translation>
            <numerusform>لا رسائل سابقة تنتظر.</numerusform>
            <numerusform>رسالة سابقة واحدة ما زالت تنتظر.</numerusform>
            <numerusform>رسالتان سابقتان ما زالتا تنتظران.</numerusform>
            <numerusform>%Ln رسائل سابقة ما زالت تنتظر.</numerusform>
            <numerusform>%Ln رسالة سابقة ما زالت تنتظر.</numerusform>
            <numerusform>%Ln رسالة سابقة ما زالت تنتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sen&amp;d them</source>
        <translation>إرسال&amp;ها</translation>
    </message>
    <message>
        <source>Cance&amp;l them</source>
        <translation>إل&amp;غاؤها</translation>
    </message>
    <message>
        <source>Loo&amp;k at the certificate</source>
        <translation>مرا&amp;جعة الشهادة</translation>
    </message>
    <message>
        <source>Com&amp;pare the certificates</source>
        <translation>م&amp;قارنة الشهادتين</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>Co&amp;nnection settings</source>
        <translation>إعدادات الات&amp;صال</translation>
    </message>
    <message>
        <source>Type the pass&amp;word</source>
        <translation>&amp;كتابة كلمة المرور</translation>
    </message>
    <message>
        <source>Ch&amp;ange the port</source>
        <translation>تغيير المن&amp;فذ</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open, so TrunkText forgets the password when it ends and asks for it at the next start.</source>
        <translation>لا توجد في هذا الحاسوب سلسلة مفاتيح مفتوحة، لذلك ينسى TrunkText كلمة المرور عند إنهائه ويسأل عنها عند التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password needed</source>
        <translation>كلمة المرور مطلوبة</translation>
    </message>
    <message>
        <source>Type the password for %1: no keychain on this computer has it. Where there is no keychain, it is kept for this session only, and asked for again after the next start.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>اكتب كلمة المرور الخاصة بـ %1: لا توجد في أي سلسلة مفاتيح على هذا الحاسوب. وحيث لا توجد سلسلة مفاتيح تُحفظ لهذه الجلسة فقط، وتُطلب من جديد بعد التشغيل التالي.</translation>
    </message>
    <message>
        <source>Pass&amp;word of the user %1</source>
        <extracomment>%1 is a user name</extracomment>
        <translation>&amp;كلمة مرور المستخدم %1</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>ات&amp;صال</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;الفترة:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;من:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;إلى:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يوماً</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهراً</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>أيام من اختيارك</translation>
    </message>
</context>
<context>
    <name>ProblemWording</name>
    <message>
        <source>Type a phone number</source>
        <translation>اكتب رقم هاتف</translation>
    </message>
    <message>
        <source>A number has at least 3 digits</source>
        <translation>يتكون الرقم من ثلاث خانات على الأقل</translation>
    </message>
    <message>
        <source>A number has at most 20 digits</source>
        <translation>يتكون الرقم من عشرين خانة على الأكثر</translation>
    </message>
    <message>
        <source>Not a phone number: only digits, a leading +, * and #</source>
        <translation>ليس رقم هاتف: يُسمح بالأرقام، و(+) في البداية، و(*) و(#) فقط</translation>
    </message>
    <message>
        <source>The PBX dials %1</source>
        <extracomment>under the To field; %1 is the number as the PBX gets it</extracomment>
        <translation>يطلب المقسم الرقم %1</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>اكتب رسالة</translation>
    </message>
    <message>
        <source>The text has a character that no SMS can carry: type that part again</source>
        <translation>في النص حرف لا يمكن لأي رسالة SMS حمله: أعد كتابة ذلك الجزء</translation>
    </message>
    <message>
        <source>The PBX may cut this message: it may count every non-English character twice.</source>
        <translation>قد يقتطع المقسم هذه الرسالة: فقد يحسب كل حرف غير إنجليزي مرتين.</translation>
    </message>
    <message>
        <source>The text has a rare character that the PBX may not carry.</source>
        <translation>في النص حرف نادر قد لا ينقله المقسم.</translation>
    </message>
    <message>
        <source>Type a number and a message to send</source>
        <translation>اكتب رقمًا ورسالة للإرسال</translation>
    </message>
    <message>
        <source>Type a number to send</source>
        <translation>اكتب رقمًا للإرسال</translation>
    </message>
    <message>
        <source>Correct the number to send</source>
        <translation>صحّح الرقم للإرسال</translation>
    </message>
    <message>
        <source>Remove the emoji to send</source>
        <translation>أزل الرموز التعبيرية للإرسال</translation>
    </message>
    <message>
        <source>Shorten the message to send</source>
        <translation>اختصر الرسالة للإرسال</translation>
    </message>
    <message>
        <source>Correct the message to send</source>
        <translation>صحّح الرسالة للإرسال</translation>
    </message>
    <message>
        <source>Type a message to send</source>
        <translation>اكتب رسالة للإرسال</translation>
    </message>
    <message numerus="yes">
        <source>The pasted text was too long: its last %Ln character(s) were left out.</source>
        <translation>
            <numerusform>كان النص الملصق طويلًا جدًا: لم يُحذف منه أي حرف.</numerusform>
            <numerusform>كان النص الملصق طويلًا جدًا: حُذف الحرف الأخير منه.</numerusform>
            <numerusform>كان النص الملصق طويلًا جدًا: حُذف آخر حرفين منه.</numerusform>
            <numerusform>كان النص الملصق طويلًا جدًا: حُذفت آخر %Ln أحرف منه.</numerusform>
            <numerusform>كان النص الملصق طويلًا جدًا: حُذف آخر %Ln حرفًا منه.</numerusform>
            <numerusform>كان النص الملصق طويلًا جدًا: حُذف آخر %Ln حرف منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has characters that cannot be seen.</source>
        <translation>في النص أحرف لا تُرى.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit TrunkText</source>
        <translation>إنهاء TrunkText</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>ال&amp;بقاء</translation>
    </message>
    <message>
        <source>Nothing is left in the outbox.</source>
        <extracomment>%1 such as &quot;1 sending, 4 queued&quot;</extracomment>
        <translation>لم يبقَ شيء في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Still in the outbox: %1.</source>
        <translation>ما زال في صندوق الصادر: %1.</translation>
    </message>
    <message>
        <source>Messages stay safe and go out at the next start.</source>
        <translation>تبقى الرسائل محفوظة وتُرسل عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The message that you are writing has not been sent.</source>
        <translation>الرسالة التي تكتبها لم تُرسَل بعد.</translation>
    </message>
    <message>
        <source>What stands in the form is lost when TrunkText quits.</source>
        <translation>سيضيع ما في النموذج عند إنهاء TrunkText.</translation>
    </message>
</context>
<context>
    <name>RepeatQuestion</name>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>لا ت&amp;رسل</translation>
    </message>
    <message>
        <source>Send it &amp;again</source>
        <translation>&amp;أرسلها مجددًا</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup is sound. Restore it?</source>
        <translation>النسخة الاحتياطية سليمة. هل تريد استعادتها؟</translation>
    </message>
    <message>
        <source>TrunkText closes for it and opens again. What you are writing would be lost: send it first.</source>
        <translation>يُغلق TrunkText لذلك ثم يُفتح من جديد. سيضيع ما تكتبه الآن: أرسله أولًا.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;ترك الأمر</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Everything is kept until you say otherwise.</source>
        <translation>يُحتفظ بكل شيء إلى أن تقرر غير ذلك.</translation>
    </message>
    <message>
        <source>Looking at what is older...</source>
        <translation>جارٍ النظر في ما هو أقدم...</translation>
    </message>
    <message numerus="yes">
        <source>Deleting... %Ln message(s) so far. Sending goes on.</source>
        <translation>
            <numerusform>جارٍ الحذف... لا رسائل حتى الآن. يستمر الإرسال.</numerusform>
            <numerusform>جارٍ الحذف... رسالة واحدة حتى الآن. يستمر الإرسال.</numerusform>
            <numerusform>جارٍ الحذف... رسالتان حتى الآن. يستمر الإرسال.</numerusform>
            <numerusform>جارٍ الحذف... %Ln رسائل حتى الآن. يستمر الإرسال.</numerusform>
            <numerusform>جارٍ الحذف... %Ln رسالة حتى الآن. يستمر الإرسال.</numerusform>
            <numerusform>جارٍ الحذف... %Ln رسالة حتى الآن. يستمر الإرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted, and the file is %1 smaller.</source>
        <extracomment>%1 is a size such as &quot;12 MB&quot;</extracomment>
        <translation>
            <numerusform>لم تُحذف رسائل، وصار الملف أصغر بمقدار %1.</numerusform>
            <numerusform>حُذفت رسالة واحدة، وصار الملف أصغر بمقدار %1.</numerusform>
            <numerusform>حُذفت رسالتان، وصار الملف أصغر بمقدار %1.</numerusform>
            <numerusform>حُذفت %Ln رسائل، وصار الملف أصغر بمقدار %1.</numerusform>
            <numerusform>حُذفت %Ln رسالة، وصار الملف أصغر بمقدار %1.</numerusform>
            <numerusform>حُذفت %Ln رسالة، وصار الملف أصغر بمقدار %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Old messages</source>
        <translation>الرسائل القديمة</translation>
    </message>
    <message>
        <source>Delete &amp;old messages every day</source>
        <translation>حذف الر&amp;سائل القديمة كل يوم</translation>
    </message>
    <message>
        <source>Days that messages are &amp;kept:</source>
        <translation>عدد &amp;أيام الاحتفاظ بالرسائل:</translation>
    </message>
    <message>
        <source>&amp;Delete them, and keep it so</source>
        <translation>ا&amp;حذفها واستمر على ذلك</translation>
    </message>
</context>
<context>
    <name>StateWording</name>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Queued: waiting for your yes</source>
        <translation>في الانتظار: بانتظار موافقتك</translation>
    </message>
    <message>
        <source>Queued (%1)</source>
        <extracomment>Status column; %1 is a short reason such as &quot;trunk busy&quot;</extracomment>
        <translation>في الانتظار (%1)</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>Status column; %1 is a short reason such as &quot;no such trunk&quot;</extracomment>
        <translation>فشلت: %1</translation>
    </message>
    <message>
        <source>It was left from earlier and waits for your yes before it goes out.</source>
        <translation>رسالة باقية من وقت سابق، وتنتظر موافقتك قبل إرسالها.</translation>
    </message>
    <message>
        <source>It is safely on disk and waits for its turn.</source>
        <translation>محفوظة بأمان على القرص وتنتظر دورها.</translation>
    </message>
    <message>
        <source>It is on its way to the PBX.</source>
        <translation>في طريقها إلى المقسم.</translation>
    </message>
    <message>
        <source>The PBX took it. Its report that the message went out has not come yet.</source>
        <translation>قبلها المقسم، ولم يصل بعد تقريره بإرسالها.</translation>
    </message>
    <message>
        <source>The PBX reported that it went out.</source>
        <translation>أفاد المقسم بأنها أُرسلت.</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>لم تُرسل.</translation>
    </message>
    <message>
        <source>It may have gone out: the PBX&apos;s answer was lost. It is not sent again by itself.</source>
        <translation>ربما أُرسلت: فُقد رد المقسم. لن يُعاد إرسالها تلقائيًا.</translation>
    </message>
    <message>
        <source>It was taken back before it went out.</source>
        <translation>سُحبت قبل إرسالها.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>فُقد الرد</translation>
    </message>
    <message>
        <source>The PBX reported: sent</source>
        <translation>تقرير المقسم: أُرسلت</translation>
    </message>
    <message>
        <source>The PBX reported: failed</source>
        <translation>تقرير المقسم: فشلت</translation>
    </message>
    <message>
        <source>The PBX contradicts itself about this message: nobody can tell whether it went out. Ask the recipient before you send it again.</source>
        <translation>ناقض المقسم نفسه بشأن هذه الرسالة: لا يمكن لأحد معرفة هل أُرسلت. اسأل المستلم قبل إعادة إرسالها.</translation>
    </message>
    <message>
        <source>Two messages to this number have the same SMS ID, and one of the two failed. Nobody can tell which: ask the recipient before you send one of them again.</source>
        <translation>لرسالتين إلى هذا الرقم معرّف SMS نفسه، وقد فشلت إحداهما. لا يمكن لأحد معرفة أيهما: اسأل المستلم قبل إعادة إرسال إحداهما.</translation>
    </message>
    <message>
        <source>It was marked as sent by hand: the PBX has not confirmed it.</source>
        <translation>اعتُبرت مُرسلة يدويًا: لم يؤكد المقسم ذلك.</translation>
    </message>
    <message>
        <source>The PBX reported, perhaps of another message: sent</source>
        <translation>تقرير المقسم، ربما عن رسالة أخرى: أُرسلت</translation>
    </message>
    <message>
        <source>The PBX reported, perhaps of another message: failed</source>
        <translation>تقرير المقسم، ربما عن رسالة أخرى: فشلت</translation>
    </message>
    <message>
        <source>The PBX reported, too late to change anything: sent</source>
        <translation>تقرير المقسم، متأخر فلا يغيّر شيئًا: أُرسلت</translation>
    </message>
    <message>
        <source>The PBX reported, too late to change anything: failed</source>
        <translation>تقرير المقسم، متأخر فلا يغيّر شيئًا: فشلت</translation>
    </message>
</context>
<context>
    <name>StatisticsCharts</name>
    <message>
        <source>Messages per hour</source>
        <translation>الرسائل في كل ساعة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>الرسائل في كل يوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Messages per month</source>
        <translation>الرسائل في كل شهر</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Failed messages per trunk</source>
        <translation>الرسائل الفاشلة لكل خط</translation>
    </message>
    <message>
        <source>No message was tried on any trunk.</source>
        <translation>لم تُجرَّب أي رسالة على أي خط.</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>جُرِّبت</translation>
    </message>
    <message>
        <source>Time to the report per trunk (median)</source>
        <translation>الوقت حتى التقرير لكل خط (الوسيط)</translation>
    </message>
    <message>
        <source>The PBX has reported on no message.</source>
        <translation>لم يرسل المقسم تقريراً عن أي رسالة.</translation>
    </message>
    <message>
        <source>Time to the report</source>
        <translation>الوقت حتى التقرير</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Busiest hours of the day</source>
        <translation>أكثر ساعات اليوم ازدحاماً</translation>
    </message>
    <message>
        <source>SMS per trunk (cost)</source>
        <translation>رسائل SMS لكل خط (التكلفة)</translation>
    </message>
    <message>
        <source>No SMS has gone out.</source>
        <translation>لم تخرج أي رسالة SMS.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), %1 of those tried failed</source>
        <extracomment>%1 is a share such as &quot;4.5%&quot;</extracomment>
        <translation>
            <numerusform>لا رسائل، فشل %1 مما جُرِّب</numerusform>
            <numerusform>رسالة واحدة، فشل %1 مما جُرِّب</numerusform>
            <numerusform>رسالتان، فشل %1 مما جُرِّب</numerusform>
            <numerusform>%Ln رسائل، فشل %1 مما جُرِّب</numerusform>
            <numerusform>%Ln رسالة، فشل %1 مما جُرِّب</numerusform>
            <numerusform>%Ln رسالة، فشل %1 مما جُرِّب</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed of those tried</source>
        <translation>الفاشلة من المُحاوَلة</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>الأكثر ازدحامًا</translation>
    </message>
    <message>
        <source>Messages then</source>
        <translation>الرسائل حينها</translation>
    </message>
    <message numerus="yes">
        <source>Busiest: %1, with %Ln message(s)</source>
        <extracomment>%1 is a day and a time, such as &quot;3/12/26, 09:00 to 10:00&quot;; %n messages were written then</extracomment>
        <translation>
            <numerusform>الأكثر ازدحامًا: %1، بلا رسائل (%Ln)</numerusform>
            <numerusform>الأكثر ازدحامًا: %1، برسالة واحدة (%Ln)</numerusform>
            <numerusform>الأكثر ازدحامًا: %1، برسالتين (%Ln)</numerusform>
            <numerusform>الأكثر ازدحامًا: %1، بـ %Ln رسائل</numerusform>
            <numerusform>الأكثر ازدحامًا: %1، بـ %Ln رسالة</numerusform>
            <numerusform>الأكثر ازدحامًا: %1، بـ %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those are shown in the history.</source>
        <extracomment>That is, a click on the bar shows them</extracomment>
        <translation>لا يعرض السجل إلا هذه.</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Counting messages...</source>
        <translation>جارٍ عدّ الرسائل...</translation>
    </message>
    <message>
        <source>No message was written in this period.</source>
        <translation>لم تُكتب أي رسالة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>As t&amp;ables</source>
        <translation>ك&amp;جداول</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج إلى متابعة</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
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
        <translation>مقسم التدريب: لا تُرسل رسائل SMS حقيقية</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>كلمة المرور مطلوبة</translation>
    </message>
</context>
<context>
    <name>StatusWording</name>
    <message>
        <source>No connection yet</source>
        <translation>لا اتصال بعد</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 such as &quot;Stopped&quot;, %2 such as &quot;wrong user or password&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 such as &quot;Waiting&quot;, %2 such as &quot;PBX out of reach&quot;, %3 such as &quot;next try in 12 s&quot;</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>No reports</source>
        <translation>لا تقارير</translation>
    </message>
    <message>
        <source>Reports on port %1</source>
        <translation>التقارير على المنفذ %1</translation>
    </message>
    <message>
        <source>Messages go out, but whether they did is not reported. Choose another report port in the connection settings.</source>
        <translation>تُرسل الرسائل، لكن لا تصل تقارير عن إرسالها. اختر منفذ تقارير آخر في إعدادات الاتصال.</translation>
    </message>
    <message>
        <source>Messages go out, but whether they did is not reported (%1). Choose another report port in the connection settings.</source>
        <extracomment>%1 is the system&apos;s own word</extracomment>
        <translation>تُرسل الرسائل، لكن لا تصل تقارير عن إرسالها (%1). اختر منفذ تقارير آخر في إعدادات الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>next try in %Ln s</source>
        <translation>
            <numerusform>المحاولة التالية الآن</numerusform>
            <numerusform>المحاولة التالية بعد ثانية واحدة</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثوانٍ</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>next try at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>المحاولة التالية عند %1</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ran out on %1. TrunkText goes on with it, because it is the one that was confirmed here. Ask the PBX&apos;s administrator for a new one.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>انتهت صلاحية شهادة المقسم في %1. يواصل TrunkText استخدامها لأنها الشهادة التي تم تأكيدها هنا. اطلب شهادة جديدة من مدير المقسم.</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate runs out on %1. Tell the PBX&apos;s administrator; a new one will have to be confirmed here.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>تنتهي صلاحية شهادة المقسم في %1. أبلغ مدير المقسم؛ وسيلزم تأكيد الشهادة الجديدة هنا.</translation>
    </message>
    <message>
        <source>The password for %1 is needed.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>كلمة المرور الخاصة بـ %1 مطلوبة.</translation>
    </message>
</context>
<context>
    <name>StorageWording</name>
    <message>
        <source>data folder out of reach</source>
        <translation>تعذّر الوصول إلى مجلد البيانات</translation>
    </message>
    <message>
        <source>message file damaged</source>
        <translation>ملف الرسائل تالف</translation>
    </message>
    <message>
        <source>written by a newer TrunkText</source>
        <translation>كُتب بإصدار أحدث من TrunkText</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>message file in use</source>
        <translation>ملف الرسائل قيد الاستخدام</translation>
    </message>
    <message>
        <source>database driver missing</source>
        <translation>مشغّل قاعدة البيانات مفقود</translation>
    </message>
    <message>
        <source>message file not written</source>
        <translation>تعذّرت كتابة ملف الرسائل</translation>
    </message>
    <message>
        <source>The data folder cannot be read or written. Check its permissions and start TrunkText again.</source>
        <translation>تتعذّر القراءة من مجلد البيانات أو الكتابة فيه. تحقق من أذوناته وأعد تشغيل TrunkText.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed. Install it and start TrunkText again.</source>
        <translation>مشغّل SQLite الخاص بـ Qt غير مثبّت. ثبّته وأعد تشغيل TrunkText.</translation>
    </message>
    <message>
        <source>The messages could not be saved. Try again; if it goes on, tell your administrator.</source>
        <translation>تعذّر حفظ الرسائل. أعد المحاولة؛ وإذا استمر ذلك فأبلغ المسؤول.</translation>
    </message>
    <message>
        <source>The file with the messages is damaged. Nothing is sent. Quit TrunkText and start it again: it keeps the damaged file, and rescues what can be read of it.</source>
        <translation>ملف الرسائل تالف، ولا يُرسَل شيء. أنهِ TrunkText ثم شغّله من جديد: سيحتفظ بالملف التالف وينقذ ما يمكن قراءته منه.</translation>
    </message>
    <message>
        <source>The messages were written by a newer TrunkText. You can read them here, but to send, update this one. Nothing was changed.</source>
        <translation>كُتبت الرسائل بإصدار أحدث من TrunkText. يمكنك قراءتها هنا، أما للإرسال فحدّث هذا الإصدار. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be saved or sent. Make room, and it goes on.</source>
        <translation>القرص ممتلئ، فلا يمكن حفظ شيء ولا إرساله. أفسِح مكانًا وسيستمر العمل.</translation>
    </message>
    <message>
        <source>Another program, such as a backup, holds the file with the messages. Wait a moment and try again.</source>
        <translation>برنامج آخر، كالنسخ الاحتياطي، يستعمل ملف الرسائل. انتظر قليلًا ثم أعد المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>The file with the messages was damaged. %Ln message(s) were rescued into a new one; others may be missing. What was waiting to be sent waits for your yes. The damaged file is kept as %1.</source>
        <extracomment>%1 is a file&apos;s path</extracomment>
        <translation>
            <numerusform>كان ملف الرسائل تالفًا. لم تُنقَذ أي رسالة (%Ln) في ملف جديد، وقد تنقص رسائل أخرى. ما كان ينتظر الإرسال ينتظر موافقتك. الملف التالف محفوظ باسم %1.</numerusform>
            <numerusform>كان ملف الرسائل تالفًا. أُنقِذت رسالة واحدة (%Ln) في ملف جديد، وقد تنقص رسائل أخرى. ما كان ينتظر الإرسال ينتظر موافقتك. الملف التالف محفوظ باسم %1.</numerusform>
            <numerusform>كان ملف الرسائل تالفًا. أُنقِذت رسالتان (%Ln) في ملف جديد، وقد تنقص رسائل أخرى. ما كان ينتظر الإرسال ينتظر موافقتك. الملف التالف محفوظ باسم %1.</numerusform>
            <numerusform>كان ملف الرسائل تالفًا. أُنقِذت %Ln رسائل في ملف جديد، وقد تنقص رسائل أخرى. ما كان ينتظر الإرسال ينتظر موافقتك. الملف التالف محفوظ باسم %1.</numerusform>
            <numerusform>كان ملف الرسائل تالفًا. أُنقِذت %Ln رسالة في ملف جديد، وقد تنقص رسائل أخرى. ما كان ينتظر الإرسال ينتظر موافقتك. الملف التالف محفوظ باسم %1.</numerusform>
            <numerusform>كان ملف الرسائل تالفًا. أُنقِذت %Ln رسالة في ملف جديد، وقد تنقص رسائل أخرى. ما كان ينتظر الإرسال ينتظر موافقتك. الملف التالف محفوظ باسم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages lie on a network drive, where the file can be damaged when the network fails. Ask your administrator to move TrunkText&apos;s data folder to a disk of this computer.</source>
        <translation>الرسائل محفوظة على محرّك أقراص شبكي، وقد يتلف الملف إذا تعطّلت الشبكة. اطلب من المسؤول نقل مجلد بيانات TrunkText إلى قرص في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The messages lie in a folder that a cloud service copies, which can damage the file. Ask your administrator to move TrunkText&apos;s data folder to one that is not synchronised.</source>
        <translation>الرسائل محفوظة في مجلد تنسخه خدمة سحابية، وقد يُتلف ذلك الملف. اطلب من المسؤول نقل مجلد بيانات TrunkText إلى مجلد غير متزامن.</translation>
    </message>
    <message>
        <source>The backup is restored. What had not gone out when it was made waits for your yes.</source>
        <translation>استُعيدت النسخة الاحتياطية. ما لم يكن قد خرج عند إنشائها ينتظر موافقتك.</translation>
    </message>
    <message>
        <source>The messages from before are kept as %1.</source>
        <extracomment>%1 is a file&apos;s path</extracomment>
        <translation>الرسائل السابقة محفوظة باسم %1.</translation>
    </message>
</context>
<context>
    <name>TerminalWording</name>
    <message>
        <source>No connection is saved yet. Run “trunktext connect” first, or open the window.</source>
        <translation>لا يوجد اتصال محفوظ بعد. شغّل «trunktext connect» أولًا، أو افتح النافذة.</translation>
    </message>
    <message>
        <source>There is no connection called “%1”.</source>
        <translation>لا يوجد اتصال باسم «%1».</translation>
    </message>
    <message>
        <source>The password of “%1” is not in the system&apos;s keychain. Give it with --password-stdin.</source>
        <translation>كلمة مرور «%1» غير موجودة في سلسلة مفاتيح النظام. مرّرها باستخدام --password-stdin.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written. Choose another with --profile.</source>
        <translation>يتعذّر إنشاء المجلد %1 أو الكتابة فيه. اختر مجلدًا آخر باستخدام --profile.</translation>
    </message>
    <message>
        <source>No running TrunkText is connected to this PBX.</source>
        <translation>لا يوجد TrunkText قيد التشغيل متصل بهذا المقسم.</translation>
    </message>
    <message>
        <source>The message is safe in the outbox and goes out when the PBX can be reached again; do not send it anew.</source>
        <translation>الرسالة محفوظة في صندوق الصادر وتُرسل عندما يعود الوصول إلى المقسم؛ لا ترسلها من جديد.</translation>
    </message>
    <message>
        <source>The connection “%1” is saved and in use.</source>
        <translation>الاتصال «%1» محفوظ وقيد الاستخدام.</translation>
    </message>
    <message>
        <source>Its password is in the system&apos;s keychain.</source>
        <translation>كلمة مروره في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>There is no keychain for its password: give it to each send with --password-stdin.</source>
        <translation>لا توجد سلسلة مفاتيح لكلمة مروره: مرّرها مع كل أمر send باستخدام --password-stdin.</translation>
    </message>
    <message>
        <source>The connection could not be saved: the profile&apos;s folder cannot be written.</source>
        <translation>تعذّر حفظ الاتصال: لا يمكن الكتابة في مجلد الملف الشخصي.</translation>
    </message>
    <message>
        <source>Plain HTTP: whoever is on the network between can read every message and use the password&apos;s digest.</source>
        <translation>HTTP دون تشفير: يستطيع كل من على الشبكة بينهما قراءة كل رسالة واستخدام بصمة كلمة المرور.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not known yet.
  Name         %2
  Valid        %3 to %4
  SHA-256      %5
Compare the fingerprint with the one on the PBX&apos;s web page. Nothing has been sent so far.
Trust it from now on? [y/N] </source>
        <translation>يعرض %1 شهادة غير معروفة بعد.
  الاسم        %2
  الصلاحية     من %3 إلى %4
  SHA-256      %5
قارن البصمة بالبصمة المعروضة في صفحة الويب للمقسم. لم يُرسل شيء حتى الآن.
هل تثق بها من الآن فصاعدًا؟ [y/N] </translation>
    </message>
    <message>
        <source>Not trusted; nothing was saved.</source>
        <translation>لم يُوثق بها؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The practice PBX could not start: %1</source>
        <translation>تعذّر تشغيل مقسم التدريب: %1</translation>
    </message>
    <message>
        <source>The first line of the input has to be the password, but it is empty or not UTF-8. Nothing was sent.</source>
        <translation>يجب أن يكون السطر الأول من الإدخال هو كلمة المرور، لكنه فارغ أو ليس بترميز UTF-8. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so its letters cannot be told. Convert it and send it again.</source>
        <translation>النص ليس بترميز UTF-8، فلا يمكن تمييز حروفه. حوّله ثم أرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>An argument is not valid text in this system&apos;s encoding. Convert it and try again.</source>
        <translation>أحد الوسائط ليس نصًا صالحًا في ترميز هذا النظام. حوّله ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is not a host name or address. Give it without https:// and without a path, such as pbx.example.com.</source>
        <translation>«%1» ليس اسم مضيف ولا عنوانًا. اكتبه دون https:// ودون مسار، مثل pbx.example.com.</translation>
    </message>
    <message>
        <source>The message is safe in the outbox and goes out when a trunk can send; do not send it anew.</source>
        <translation>الرسالة محفوظة بأمان في صندوق الصادر وستُرسَل عندما يتمكن خط من الإرسال؛ لا ترسلها من جديد.</translation>
    </message>
</context>
<context>
    <name>TrunkFilter</name>
    <message>
        <source>Any trunk</source>
        <translation>أي خط</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>الخط</translation>
    </message>
</context>
<context>
    <name>TrunkWording</name>
    <message>
        <source>idle</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>مطفأ</translation>
    </message>
    <message>
        <source>module fault</source>
        <translation>عطل في الوحدة</translation>
    </message>
    <message>
        <source>no SIM card</source>
        <translation>لا توجد بطاقة SIM</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>لا توجد إشارة</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>رمز PIN خاطئ</translation>
    </message>
    <message>
        <source>not in the network</source>
        <translation>غير مسجَّل في الشبكة</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>حالة غير معروفة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a trunk&apos;s name, %2 its state</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Automatic (%Ln idle)</source>
        <extracomment>whichever trunk is idle; %n is how many are</extracomment>
        <translation>
            <numerusform>تلقائي (لا خط متاح)</numerusform>
            <numerusform>تلقائي (خط واحد متاح)</numerusform>
            <numerusform>تلقائي (خطان متاحان)</numerusform>
            <numerusform>تلقائي (%Ln خطوط متاحة)</numerusform>
            <numerusform>تلقائي (%Ln خطًا متاحًا)</numerusform>
            <numerusform>تلقائي (%Ln خط متاح)</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>%1 · not at this PBX</source>
        <extracomment>%1 is a trunk&apos;s name</extracomment>
        <translation>‏%1 · غير موجود في هذا المقسم</translation>
    </message>
</context>
<context>
    <name>UpkeepDialog</name>
    <message>
        <source>Shrinking the file. Messages that you send meanwhile may wait for a moment.</source>
        <translation>جارٍ تصغير الملف. قد تنتظر الرسائل التي ترسلها أثناء ذلك لحظة.</translation>
    </message>
    <message>
        <source>The file is %1 smaller.</source>
        <translation>صار الملف أصغر بمقدار %1.</translation>
    </message>
    <message>
        <source>The file was as small as it can be.</source>
        <translation>كان الملف في أصغر حجم ممكن.</translation>
    </message>
    <message>
        <source>Messages on disk</source>
        <translation>الرسائل على القرص</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>الرسائل:</translation>
    </message>
    <message>
        <source>Oldest from:</source>
        <translation>أقدمها من:</translation>
    </message>
    <message>
        <source>Room on disk:</source>
        <translation>المساحة على القرص:</translation>
    </message>
    <message>
        <source>&amp;Shrink the file</source>
        <translation>ت&amp;صغير الملف</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلا&amp;ق</translation>
    </message>
</context>
<context>
    <name>UpkeepWording</name>
    <message>
        <source>TrunkText is running with these messages. Quit it, and try again.</source>
        <translation>يعمل TrunkText بهذه الرسائل الآن. أغلقه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>In the backup:</source>
        <translation>في النسخة الاحتياطية:</translation>
    </message>
    <message>
        <source>Restore it? [y/N] </source>
        <translation>هل تريد استعادتها؟ [y/N] </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln message(s).</source>
        <translation>
            <numerusform>لم تُستعد أي رسالة.</numerusform>
            <numerusform>استُعيدت رسالة واحدة.</numerusform>
            <numerusform>استُعيدت رسالتان.</numerusform>
            <numerusform>استُعيدت %Ln رسائل.</numerusform>
            <numerusform>استُعيدت %Ln رسالة.</numerusform>
            <numerusform>استُعيدت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before is kept as %1.</source>
        <extracomment>%1 is a file&apos;s path</extracomment>
        <translation>ما كان هنا من قبل محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>لم يُستعد شيء.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to TrunkText</source>
        <translation>مرحبًا بك في TrunkText</translation>
    </message>
    <message>
        <source>Text the people you talk to, through your company&apos;s own PBX and its GSM trunks.</source>
        <translation>أرسل الرسائل إلى من تتحدث إليهم عبر مقسم شركتك وخطوط GSM الخاصة به.</translation>
    </message>
    <message>
        <source>&amp;Connect to your PBX</source>
        <translation>الات&amp;صال بمقسمك</translation>
    </message>
    <message>
        <source>You need its address, and the user name and password of its API.</source>
        <translation>ستحتاج إلى عنوانه واسم المستخدم وكلمة المرور لواجهة API الخاصة به.</translation>
    </message>
    <message>
        <source>It runs on this computer only, and behaves like a real one. No real SMS is sent.</source>
        <translation>يعمل على هذا الحاسوب فقط، ويتصرف كمقسم حقيقي. لا تُرسل رسائل SMS حقيقية.</translation>
    </message>
    <message>
        <source>Try &amp;it with the practice PBX</source>
        <translation>الت&amp;جربة مع مقسم التدريب</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;رسالة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Connection...</source>
        <translation>الا&amp;تصال...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>رسالة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إرسا&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Remove emoji</source>
        <translation>إ&amp;زالة الرموز التعبيرية</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Status bar</source>
        <translation>شريط ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Practice PBX</source>
        <translation>مقسم الت&amp;دريب</translation>
    </message>
    <message>
        <source>&amp;About TrunkText</source>
        <translation>&amp;حول TrunkText</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>الد&amp;ليل</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>ت&amp;صدير...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;طباعة...</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>الإح&amp;صاءات</translation>
    </message>
    <message>
        <source>&amp;Messages on disk...</source>
        <translation>الرسائل على ال&amp;قرص...</translation>
    </message>
</context>
</TS>
