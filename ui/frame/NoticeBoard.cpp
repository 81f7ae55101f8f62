// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/NoticeBoard.h"

#include "ui/frame/NoticeStack.h"
#include "ui/wording/ErrorWording.h"
#include "ui/wording/StatusWording.h"
#include "ui/wording/StorageWording.h"

namespace {

constexpr QLatin1StringView heldKey("held");
constexpr QLatin1StringView pbxKey("pbx");
constexpr QLatin1StringView certificateKey("certificateDate");
constexpr QLatin1StringView missingPasswordKey("missingPassword");
constexpr QLatin1StringView reportsKey("reports");
constexpr QLatin1StringView storageKey("storage");
constexpr QLatin1StringView rescueKey("rescue");
constexpr QLatin1StringView restoreKey("restore");
constexpr QLatin1StringView placeKey("place");
constexpr QLatin1StringView passwordKey("password");
constexpr QLatin1StringView sendHeld("sendHeld");
constexpr QLatin1StringView cancelHeld("cancelHeld");
constexpr QLatin1StringView settings("settings");
constexpr QLatin1StringView certificate("certificate");
constexpr QLatin1StringView typePassword("typePassword");
constexpr QLatin1StringView reconnect("reconnect");

} // namespace

NoticeBoard::NoticeBoard(NoticeStack *stack) : QObject(stack), m_stack(stack)
{
    connect(stack, &NoticeStack::actionChosen, this,
            [this](const QString &, const QString &action) { obey(action); });
    connect(stack, &NoticeStack::closed, this, [this](const QString &key) {
        if (key == reportsKey)
            m_reportsNoticeClosed = true;
        else if (key == rescueKey)
            m_condition.rescue.reset();
        else if (key == restoreKey)
            m_condition.restore.reset();
        else if (key == placeKey)
            m_condition.place = StorePlace::LocalDisk;
        else if (key == passwordKey)
            m_passwordKept = true;
        else if (key == certificateKey)
            m_certificateNoticeClosed = true;
    });
    connect(stack, &NoticeStack::rewordingNeeded, this, [this] {
        showHeld();
        showPbx();
        showCertificateDate();
        showMissingPassword();
        showReports();
        showStorage();
        showCondition();
        showPassword();
    });
}

void NoticeBoard::setHeldCount(int held)
{
    if (held == m_held)
        return;
    m_held = held;
    showHeld();
}

void NoticeBoard::setPbxStatus(const PbxStatus &status)
{
    const bool same = status.reachability == m_status.reachability && status.error == m_status.error;
    // While it is away it has not got another certificate.
    const bool newCertificate =
        status.reachability == PbxReachability::Connected && status.certificate != m_shownCertificate;
    m_status = status;
    if (!same)
        showPbx();
    if (newCertificate) {
        m_shownCertificate = status.certificate;
        m_certificateNoticeClosed = false;
        showCertificateDate();
    }
}

void NoticeBoard::setPasswordNeeded(const QString &connectionName)
{
    if (connectionName == m_passwordNeeded)
        return;
    m_passwordNeeded = connectionName;
    showMissingPassword();
}

void NoticeBoard::setReports(const std::optional<ReportsStatus> &reports)
{
    if (reports == m_reports)
        return;
    m_reports = reports;
    m_reportsNoticeClosed = false; // a new fact, so it is told again
    showReports();
}

void NoticeBoard::setStorageProblem(const std::optional<StorageError> &problem)
{
    if (problem == m_storage)
        return;
    m_storage = problem;
    showStorage();
}

void NoticeBoard::setPasswordKept(bool inKeychain)
{
    m_passwordKept = inKeychain;
    showPassword();
}

void NoticeBoard::setStoreCondition(const StoreCondition &condition)
{
    m_condition.place = condition.place;
    // What was rescued is told until somebody has read it, even where a second try found nothing more.
    if (condition.rescue)
        m_condition.rescue = condition.rescue;
    if (condition.restore)
        m_condition.restore = condition.restore;
    showCondition();
}

void NoticeBoard::showHeld()
{
    if (m_held == 0) {
        m_stack->removeNotice(heldKey);
        return;
    }
    m_stack->showNotice(heldKey, {Tone::Neutral,
                                  tr("%Ln message(s) wait from earlier.", nullptr, m_held),
                                  {{sendHeld, tr("Sen&d them")}, {cancelHeld, tr("Cance&l them")}}});
}

void NoticeBoard::showPbx()
{
    // What passes by itself stands in the status bar; here is only what waits for a person.
    if (m_status.reachability != PbxReachability::Stopped || m_status.error.kind == SendErrorKind::None) {
        m_stack->removeNotice(pbxKey);
        return;
    }
    const bool unknown = m_status.error.kind == SendErrorKind::CertificateUnknown;
    const bool changed = m_status.error.kind == SendErrorKind::CertificateChanged;
    QList<NoticeAction> actions;
    if (unknown)
        actions << NoticeAction{certificate, tr("Loo&k at the certificate")};
    else if (changed)
        actions << NoticeAction{certificate, tr("Com&pare the certificates")};
    else if (m_status.error.kind != SendErrorKind::WrongCredentials)
        actions << NoticeAction{reconnect, tr("Tr&y again")};
    if (!unknown)
        actions << NoticeAction{settings, tr("Co&nnection settings")};
    m_stack->showNotice(
        pbxKey, {unknown ? Tone::Caution : Tone::Bad, ErrorWording::sentence(m_status.error), actions});
}

void NoticeBoard::showCertificateDate()
{
    const QString advice =
        StatusWording::certificateAdvice(m_shownCertificate, QDateTime::currentDateTimeUtc());
    if (advice.isEmpty() || m_certificateNoticeClosed)
        m_stack->removeNotice(certificateKey);
    else
        m_stack->showNotice(certificateKey, {Tone::Caution, advice, {}, true});
}

void NoticeBoard::showMissingPassword()
{
    if (m_passwordNeeded.isEmpty()) {
        m_stack->removeNotice(missingPasswordKey);
        return;
    }
    m_stack->showNotice(missingPasswordKey, {Tone::Caution,
                                             StatusWording::passwordNeeded(m_passwordNeeded),
                                             {{typePassword, tr("Type the pass&word")}}});
}

void NoticeBoard::showReports()
{
    if (!m_reports || m_reports->listening || m_reportsNoticeClosed) {
        m_stack->removeNotice(reportsKey);
        return;
    }
    m_stack->showNotice(reportsKey, {Tone::Caution,
                                     StatusWording::reportsAdvice(*m_reports),
                                     {{settings, tr("Ch&ange the port")}},
                                     true});
}

void NoticeBoard::showStorage()
{
    if (!m_storage) {
        m_stack->removeNotice(storageKey);
        return;
    }
    m_stack->showNotice(storageKey, {Tone::Bad, StorageWording::sentence(*m_storage), {}});
}

void NoticeBoard::showCondition()
{
    if (m_condition.rescue)
        m_stack->showNotice(rescueKey,
                            {Tone::Caution, StorageWording::rescued(*m_condition.rescue), {}, true});
    else
        m_stack->removeNotice(rescueKey);
    if (m_condition.restore)
        m_stack->showNotice(restoreKey,
                            {Tone::Good, StorageWording::restored(*m_condition.restore), {}, true});
    else
        m_stack->removeNotice(restoreKey);
    const QString advice = StorageWording::placeAdvice(m_condition.place);
    if (advice.isEmpty())
        m_stack->removeNotice(placeKey);
    else
        m_stack->showNotice(placeKey, {Tone::Caution, advice, {}, true});
}

void NoticeBoard::showPassword()
{
    if (m_passwordKept) {
        m_stack->removeNotice(passwordKey);
        return;
    }
    m_stack->showNotice(
        passwordKey, {Tone::Caution,
                      tr("This computer has no keychain that is open, so TrunkText forgets the password when "
                         "it ends and asks for it at the next start."),
                      {},
                      true});
}

void NoticeBoard::obey(const QString &action)
{
    if (action == sendHeld)
        Q_EMIT sendHeldRequested();
    else if (action == cancelHeld)
        Q_EMIT cancelHeldRequested();
    else if (action == settings)
        Q_EMIT connectionSettingsRequested();
    else if (action == certificate)
        Q_EMIT certificateRequested();
    else if (action == typePassword)
        Q_EMIT passwordRequested();
    else if (action == reconnect)
        Q_EMIT reconnectRequested();
}
