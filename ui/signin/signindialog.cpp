// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signindialog.h"

#include "core/net/httpclient.h"
#include "ui/feedback/credentialfield.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/fieldnote.h"
#include "ui/feedback/notelabel.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QStringList>
#include <QToolButton>
#include <QUrl>
#include <QUuid>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace qernal {

namespace {

constexpr std::array Kinds = {Credential::Kind::ApiToken, Credential::Kind::AccessToken,
                              Credential::Kind::SessionCookie};

/// What is wrong with a service's address as typed; empty if nothing is.
QString urlProblem(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty()) return SignInDialog::tr("An address such as https://example.com");
    if (!url.userInfo().isEmpty()) return SignInDialog::tr("No user name or password in the address");
    if (url.scheme() == QLatin1String("https")) return {};
    if (url.scheme() != QLatin1String("http")) return SignInDialog::tr("It must begin with https://");
    return HttpClient::isAllowed(url) ? QString() : SignInDialog::tr("http is allowed for this computer only");
}

/// A row of a form: the field and its note beneath, under a label with a mnemonic.
void addField(QFormLayout *form, QLabel *label, QLineEdit *field, FieldNote *note)
{
    auto *cell = new QVBoxLayout;
    cell->setSpacing(space(4, field));
    cell->addWidget(field);
    cell->addWidget(note);
    label->setBuddy(field);
    form->addRow(label, cell);
}

} // namespace

class SignInDialog::Form {
public:
    explicit Form(SignInDialog *dialog, const Account &account);

    [[nodiscard]] Credential::Kind kind() const { return static_cast<Credential::Kind>(kinds->checkedId()); }
    void describeKind();
    void checkCredential();
    [[nodiscard]] bool checkUrls();
    [[nodiscard]] bool isComplete();
    void placeError(SignInDialog *dialog, const Error &error);
    void setAdvancedOpen(bool open);

    Account defaults;
    QButtonGroup *kinds;
    QLabel *credentialLabel;
    CredentialField *credential;
    FieldNote *credentialNote;
    QLineEdit *name;
    QToolButton *expander;
    QWidget *advanced;
    QLineEdit *apiUrl;
    QLineEdit *authorizationUrl;
    FieldNote *apiNote;
    FieldNote *authorizationNote;

private:
    [[nodiscard]] QButtonGroup *makeKinds(SignInDialog *dialog) const;
    [[nodiscard]] QWidget *makeAdvanced(SignInDialog *dialog);
};

SignInDialog::Form::Form(SignInDialog *dialog, const Account &account)
    : defaults(account),
      // Tab goes round the widgets in the order in which they were made; it begins with the dialog's buttons.
      kinds(makeKinds(dialog)),
      credentialLabel(plainLabel(QString(), dialog)),
      credential(new CredentialField(dialog)),
      credentialNote(new FieldNote(credential, QString(), dialog)),
      name(new QLineEdit(account.name, dialog)),
      expander(new QToolButton(dialog)),
      advanced(makeAdvanced(dialog))
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space(12, dialog));
    const QList<QAbstractButton *> buttons = kinds->buttons();
    for (QAbstractButton *choice : buttons)
        choices->addWidget(choice);
    choices->addStretch();
    credential->setObjectName(QStringLiteral("credential"));
    credentialNote->setObjectName(QStringLiteral("credentialNote"));
    name->setObjectName(QStringLiteral("accountName"));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(space(12, dialog));
    form->setVerticalSpacing(space(12, dialog));
    form->addRow(plainLabel(tr("Sign in with"), dialog), choices);
    addField(form, credentialLabel, credential, credentialNote);
    auto *nameNote = new FieldNote(name, tr("What this program calls the account; nobody else sees it"), dialog);
    addField(form, plainLabel(tr("Account &name"), dialog), name, nameNote);

    expander->setObjectName(QStringLiteral("advanced"));
    expander->setText(tr("Ad&vanced"));
    expander->setAutoRaise(true);
    expander->setArrowType(Qt::RightArrow);
    expander->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    dialog->body()->addLayout(form);
    dialog->body()->addWidget(expander);
    dialog->body()->addWidget(advanced);
    advanced->hide();
    describeKind();
}

QButtonGroup *SignInDialog::Form::makeKinds(SignInDialog *dialog) const
{
    const QStringList titles = {tr("API &token"), tr("A&ccess token"), tr("&Session cookie")};
    auto *group = new QButtonGroup(dialog);
    for (const Credential::Kind each : Kinds) {
        auto *choice = new QRadioButton(titles.at(static_cast<int>(each)), dialog);
        choice->setObjectName(toString(each));
        choice->setFocusPolicy(Qt::ClickFocus);
        group->addButton(choice, static_cast<int>(each));
    }
    // Tab stops at the one that is chosen. Qt leads it so only once one of them had the focus.
    QObject::connect(group, &QButtonGroup::buttonToggled, group, [](QAbstractButton *choice, bool chosen) {
        choice->setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus);
    });
    group->button(static_cast<int>(defaults.kind))->setChecked(true);
    return group;
}

void SignInDialog::Form::setAdvancedOpen(bool open)
{
    expander->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    advanced->setVisible(open);
}

QWidget *SignInDialog::Form::makeAdvanced(SignInDialog *dialog)
{
    auto *panel = new QWidget(dialog);
    auto *form = new QFormLayout(panel);
    form->setContentsMargins(space(16, dialog), 0, 0, 0);
    form->setHorizontalSpacing(space(12, dialog));
    form->setVerticalSpacing(space(8, dialog));
    apiUrl = new QLineEdit(defaults.apiUrl.toString(), panel);
    apiUrl->setObjectName(QStringLiteral("apiUrl"));
    apiUrl->setPlaceholderText(QStringLiteral("https://chaos.qernal.com"));
    authorizationUrl = new QLineEdit(defaults.authorizationUrl.toString(), panel);
    authorizationUrl->setObjectName(QStringLiteral("authorizationUrl"));
    authorizationUrl->setPlaceholderText(QStringLiteral("https://hydra.qernal.com"));
    apiNote = new FieldNote(apiUrl, tr("Without /v1; http is allowed for this computer only"), panel);
    apiNote->setObjectName(QStringLiteral("apiNote"));
    authorizationNote = new FieldNote(authorizationUrl, tr("Where an API token is traded for an access token"), panel);
    authorizationNote->setObjectName(QStringLiteral("authorizationNote"));
    addField(form, plainLabel(tr("API &URL"), panel), apiUrl, apiNote);
    addField(form, plainLabel(tr("Authori&zation URL"), panel), authorizationUrl, authorizationNote);
    return panel;
}

void SignInDialog::Form::describeKind()
{
    switch (kind()) {
    case Credential::Kind::ApiToken:
        credentialLabel->setText(tr("API to&ken"));
        credentialNote->setRule(tr("Its whole text: the id, an @ and the secret"));
        break;
    case Credential::Kind::AccessToken:
        credentialLabel->setText(tr("Access to&ken"));
        credentialNote->setRule(tr("Works until it ends, usually within the hour"));
        break;
    case Credential::Kind::SessionCookie:
        credentialLabel->setText(tr("Coo&kie"));
        credentialNote->setRule(tr("The value of qernal_kratos_session in your browser"));
        break;
    }
    QString accessibleName = credentialLabel->text();
    credential->setAccessibleName(accessibleName.remove(QLatin1Char('&')));
}

void SignInDialog::Form::checkCredential()
{
    describeKind();
    credentialNote->setProblem(credential->problem(kind()));
    QStringList remarks;
    const Result<Credential> entered = credential->credential(kind());
    if (entered && kind() == Credential::Kind::ApiToken) {
        remarks << tr("Token %1").arg(visibleText(entered->tokenId(), 60));
        credentialNote->setRule(remarks.constFirst());
    }
    const QString removed = credential->remark(kind());
    if (!removed.isEmpty()) remarks << removed;
    credentialNote->setRemark(removed.isEmpty() ? QString() : remarks.join(QStringLiteral(" · ")));
}

bool SignInDialog::Form::checkUrls()
{
    apiNote->setProblem(urlProblem(QUrl(apiUrl->text().trimmed())));
    authorizationNote->setProblem(urlProblem(QUrl(authorizationUrl->text().trimmed())));
    return !apiNote->hasProblem() && !authorizationNote->hasProblem();
}

bool SignInDialog::Form::isComplete()
{
    const bool urlsFit = checkUrls();
    return urlsFit && !name->text().trimmed().isEmpty() && credential->credential(kind()).has_value();
}

void SignInDialog::Form::placeError(SignInDialog *dialog, const Error &error)
{
    const QString text = errorText(error, ErrorContext::SignIn);
    if (error.needsSignIn()) {
        credentialNote->setProblem(text);
        credential->setFocus();
        credential->selectAll();
        return;
    }
    dialog->showProblem(text);
    const bool ofTheClock =
        error.certificate == Error::Certificate::Expired || error.certificate == Error::Certificate::NotYetValid;
    const bool elsewhere = error.kind == Error::Kind::HostNotFound || error.kind == Error::Kind::NotFound ||
                           error.kind == Error::Kind::NotUnderstood ||
                           (error.kind == Error::Kind::TlsFailed && !ofTheClock);
    if (!elsewhere || error.host.isEmpty()) return;
    const bool api = error.host == QUrl(apiUrl->text().trimmed()).host();
    setAdvancedOpen(true);
    (api ? apiNote : authorizationNote)->setProblem(tr("Is this the right address?"));
}

SignInDialog::SignInDialog(const Account &defaults, QWidget *parent)
    : RequestDialog(tr("Sign in"), tr("Signing in…"), FilledButton::Kind::Accent, parent)
{
    setObjectName(QStringLiteral("signInDialog"));
    setWindowTitle(tr("Sign in"));
    m_form = std::make_unique<Form>(this, defaults);
    connect(m_form->kinds, &QButtonGroup::idToggled, this, &SignInDialog::check);
    for (QLineEdit *field :
         {static_cast<QLineEdit *>(m_form->credential), m_form->name, m_form->apiUrl, m_form->authorizationUrl}) {
        connect(field, &QLineEdit::textChanged, this, &SignInDialog::check);
    }
    connect(m_form->expander, &QToolButton::clicked, this, [this] {
        m_form->setAdvancedOpen(m_form->advanced->isHidden());
        growToFit();
    });
    m_form->credential->setFocus();
    check();
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::check()
{
    m_form->checkCredential();
    setReady(m_form->isComplete());
    growToFit();
}

void SignInDialog::send()
{
    Result<Credential> entered = m_form->credential->credential(m_form->kind());
    if (!entered) {
        showProblem(errorText(entered.error(), ErrorContext::SignIn));
        return;
    }
    Account account = m_form->defaults;
    if (account.id.isNull()) account.id = QUuid::createUuid();
    account.name = m_form->name->text().trimmed();
    account.apiUrl = QUrl(m_form->apiUrl->text().trimmed());
    account.authorizationUrl = QUrl(m_form->authorizationUrl->text().trimmed());
    account.kind = m_form->kind();
    m_entered = std::move(*entered);
    emit signInRequested(account);
    m_entered = {};
}

Credential SignInDialog::takeCredential()
{
    return std::exchange(m_entered, Credential());
}

void SignInDialog::showError(const Error &error)
{
    showProblem({});
    m_form->placeError(this, error);
    growToFit();
}

} // namespace qernal
