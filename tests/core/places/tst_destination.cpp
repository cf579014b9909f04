// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/deliveryoutcome.h"
#include "core/places/destinationwords.h"
#include "core/places/tooloutput.h"

#include <QJsonDocument>
#include <QTest>

using namespace qernal;

namespace {

using Field = DestinationField;
const QByteArray Token("51687d2f-07b0-4260-8ecb-f5098305fdd4@T.KcV~_96jfOoD5ixFP8qu0Spm");
const QByteArray SecretPart = Token.sliced(37);

/// A destination of each kind with every field set.
QList<Destination> wholeDestinations()
{
    const auto repository = QStringLiteral("octo/repo.x");
    const auto name = QStringLiteral("QERNAL_TOKEN");
    return {{.kind = DestinationKind::GitHub,
             .values = {{Field::Repository, repository},
                        {Field::Name, name},
                        {Field::Environment, QStringLiteral("live site")}}},
            {.kind = DestinationKind::GitLab,
             .values = {{Field::Repository, QStringLiteral("a/b/c")}, {Field::Name, name}}},
            {.kind = DestinationKind::Kubernetes,
             .values = {{Field::Context, QStringLiteral("live")},
                        {Field::Namespace, QStringLiteral("apps")},
                        {Field::SecretName, QStringLiteral("chaos")},
                        {Field::Key, QStringLiteral("token")}}},
            {.kind = DestinationKind::Vault,
             .values = {{Field::Mount, QStringLiteral("kv")}, {Field::Path, QStringLiteral("ci/chaos")}}},
            {.kind = DestinationKind::Command,
             .values = {{Field::CommandLine, QStringLiteral("pass insert -m \"my token\"")}}}};
}

} // namespace

class DestinationTest : public QObject {
    Q_OBJECT
private slots:
    void callsTheToolWithoutTheSecret();
    void aKubernetesSecretHoldsTheTokenUnderItsKey();
    void refusesWhatIsNoSingleArgument_data();
    void refusesWhatIsNoSingleArgument();
    void aFieldMayBeEmptyOnlyWhereItSaysSo();
    void isKeptAsItIs();
    void whatIsNotOursIsNotRead_data();
    void whatIsNotOursIsNotRead();
    void everythingHasWords();
    void knowsTheSecretInEveryForm_data();
    void knowsTheSecretInEveryForm();
    void showsTheLastLinesWithoutColours();
};

void DestinationTest::callsTheToolWithoutTheSecret()
{
    const QList<QStringList> expected{{QStringLiteral("gh secret set QERNAL_TOKEN --repo octo/repo.x --env live site")},
                                      {QStringLiteral("glab variable set QERNAL_TOKEN --repo a/b/c --masked"),
                                       QStringLiteral("glab variable update QERNAL_TOKEN --repo a/b/c --masked")},
                                      {QStringLiteral("kubectl --context live --namespace apps apply --server-side "
                                                      "--field-manager=qernal-token-manager -f -")},
                                      {QStringLiteral("vault kv patch -mount=kv ci/chaos token=-"),
                                       QStringLiteral("vault kv put -mount=kv ci/chaos token=-")},
                                      {QStringLiteral("pass insert -m my token")}};
    const QList<Destination> destinations = wholeDestinations();
    QCOMPARE(destinations.size(), destinationKinds().size());
    for (qsizetype i = 0; i < destinations.size(); ++i) {
        QCOMPARE(firstWrongField(destinations.at(i)), std::nullopt);
        QStringList lines;
        const QList<ToolCall> calls = toolCalls(destinations.at(i));
        for (const ToolCall &call : calls) {
            lines.append((QStringList{call.program} + call.arguments).join(QLatin1Char(' ')));
            // The first runs by itself, the others only after words of the one before.
            QCOMPARE(call.onlyAfter.isEmpty(), lines.size() == 1);
        }
        QCOMPARE(lines, expected.at(i));
        if (destinations.at(i).kind == DestinationKind::Kubernetes) continue;
        QCOMPARE(toolInput(destinations.at(i), Secret(Token)).view(), QByteArrayView(Token));
    }
}

void DestinationTest::aKubernetesSecretHoldsTheTokenUnderItsKey()
{
    const Secret manifest = toolInput(wholeDestinations().at(2), Secret(Token));
    const QJsonObject object = QJsonDocument::fromJson(manifest.view().toByteArray()).object();
    QCOMPARE(object, (QJsonObject{{QStringLiteral("apiVersion"), QStringLiteral("v1")},
                                  {QStringLiteral("kind"), QStringLiteral("Secret")},
                                  {QStringLiteral("metadata"),
                                   QJsonObject{{QStringLiteral("name"), QStringLiteral("chaos")},
                                               {QStringLiteral("namespace"), QStringLiteral("apps")}}},
                                  {QStringLiteral("data"),
                                   QJsonObject{{QStringLiteral("token"), QString::fromLatin1(Token.toBase64())}}}}));
}

void DestinationTest::refusesWhatIsNoSingleArgument_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    const auto rows = [](int index, Field field, const QStringList &values) {
        for (const QString &value : values)
            QTest::addRow("%d %d %s", index, static_cast<int>(field), qPrintable(value)) << index << field << value;
    };
    rows(0, Field::Repository,
         {QStringLiteral("repo"), QStringLiteral("-R/x"), QStringLiteral("a/b c"), QStringLiteral("a/b\n"),
          QStringLiteral("../..")});
    rows(0, Field::Name,
         {QStringLiteral("--body"), QStringLiteral("1A"), QStringLiteral("A B"), QStringLiteral("A\n")});
    rows(0, Field::Environment, {QStringLiteral("-b"), QStringLiteral("a\nb"), QStringLiteral(" a")});
    rows(1, Field::Repository, {QStringLiteral("--help/x")});
    rows(2, Field::Context, {QStringLiteral("--kubeconfig=/x")});
    rows(2, Field::Namespace, {QStringLiteral("A"), QStringLiteral("-n"), QStringLiteral("a\"b"), QString(300, u'a')});
    rows(2, Field::SecretName, {QStringLiteral("a\",\"x"), QStringLiteral("a_b")});
    rows(2, Field::Key, {QStringLiteral("a b"), QStringLiteral("a\"b")});
    rows(3, Field::Path, {QStringLiteral("-address=http://x"), QStringLiteral("a\tb")});
    rows(4, Field::CommandLine, {QStringLiteral("-x"), QStringLiteral("a\nb"), QStringLiteral("\"\"")});
}

void DestinationTest::refusesWhatIsNoSingleArgument()
{
    QFETCH(const int, index);
    QFETCH(const Field, field);
    QFETCH(const QString, value);
    Destination destination = wholeDestinations().at(index);
    destination.values.insert(field, value);
    QCOMPARE(firstWrongField(destination), std::optional(field));
    QVERIFY(!destinationFromJson(toJson(destination)));
}

void DestinationTest::aFieldMayBeEmptyOnlyWhereItSaysSo()
{
    const QList<Destination> destinations = wholeDestinations();
    for (const Destination &whole : destinations) {
        const QList<FieldRule> rules = destinationFields(whole.kind);
        QCOMPARE(rules.size(), whole.values.size());
        for (const FieldRule &rule : rules) {
            Destination destination = whole;
            destination.values.remove(rule.field);
            QCOMPARE(firstWrongField(destination), rule.isRequired ? std::optional(rule.field) : std::nullopt);
            if (rule.suggestion.isEmpty()) continue;
            destination.values.insert(rule.field, rule.suggestion);
            QCOMPARE(firstWrongField(destination), std::nullopt);
        }
    }
    // What is not given is no empty argument.
    Destination gitHub = destinations.at(0);
    gitHub.values.remove(Field::Environment);
    QVERIFY(!toolCalls(gitHub).constFirst().arguments.contains(QStringLiteral("--env")));
}

void DestinationTest::isKeptAsItIs()
{
    const QList<Destination> destinations = wholeDestinations();
    for (const Destination &destination : destinations) {
        const QByteArray kept = QJsonDocument(toJson(destination)).toJson();
        QCOMPARE(destinationFromJson(QJsonDocument::fromJson(kept).object()), std::optional(destination));
    }
}

void DestinationTest::whatIsNotOursIsNotRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("another kind") << QByteArray(R"({"kind":"ftp","values":{"name":"A"}})");
    QTest::newRow("no values") << QByteArray(R"({"kind":"github"})");
    QTest::newRow("values of a wrong type")
        << QByteArray(R"({"kind":"gitlab","values":{"name":1,"repository":["a/b"]}})");
}

void DestinationTest::whatIsNotOursIsNotRead()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!destinationFromJson(QJsonDocument::fromJson(json).object()));
}

void DestinationTest::everythingHasWords()
{
    QSet<QString> seen;
    for (int kind = 0; kind <= static_cast<int>(DeliveryOutcome::Kind::Cancelled); ++kind) {
        DeliveryOutcome outcome{
            .kind = static_cast<DeliveryOutcome::Kind>(kind), .program = QStringLiteral("g%2h"), .exitCode = 4};
        const QString text = deliveryText(outcome);
        QVERIFY(!text.isEmpty() && !seen.contains(text));
        seen.insert(text);
        outcome.outputHeldSecret = true;
        QVERIFY(deliveryText(outcome).startsWith(text) && deliveryText(outcome) != text);
    }
    const QList<Destination> destinations = wholeDestinations();
    for (const Destination &destination : destinations) {
        QVERIFY(!destinationKindText(destination.kind).isEmpty());
        QVERIFY(!destinationText(destination).isEmpty());
        for (const FieldRule &rule : destinationFields(destination.kind))
            QVERIFY(!destinationFieldLabel(rule.field).isEmpty());
    }
}

void DestinationTest::knowsTheSecretInEveryForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("holds");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("the id") << Token.first(37) << false;
    QTest::newRow("another text") << QByteArray("secret/chaos serverside-applied\n") << false;
    QTest::newRow("the token") << "value: " + Token + "\n" << true;
    QTest::newRow("its secret") << "value: " + SecretPart << true;
    QTest::newRow("cut") << "value: " + SecretPart.first(12) + "..." << true;
    QTest::newRow("its end") << SecretPart.last(11) << true;
    QTest::newRow("in lines") << SecretPart.first(13) + "\n" + SecretPart.sliced(13) << true;
    QTest::newRow("hexadecimal") << SecretPart.toHex() << true;
    QTest::newRow("percent-encoded") << Token.toPercentEncoding() << true;
    for (int before = 0; before < 4; ++before) {
        const QByteArray text = QByteArray(before, 'x') + Token + "y";
        QTest::addRow("base64, %d", before) << text.toBase64() << true;
        QTest::addRow("base64url, %d", before) << text.toBase64(QByteArray::Base64UrlEncoding) << true;
    }
}

void DestinationTest::knowsTheSecretInEveryForm()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, holds);
    QCOMPARE(holdsSecret(text, Secret(Token)), holds);
    ToolOutput output;
    output.take(text);
    QCOMPARE(output.holds(Secret(Token)), holds);
}

void DestinationTest::showsTheLastLinesWithoutColours()
{
    ToolOutput output;
    output.take(QByteArray(1000, 'x') + '\n');
    output.take("\x1b[31mError:\x1b[0m no <b>such</b>\trepo\r\n\n");
    const QString shown = output.shown();
    QVERIFY(shown.endsWith(QStringLiteral("\nError: no <b>such</b>␉repo")));
    QVERIFY(shown.size() < 700);
    // No more than that is kept.
    output.take(QByteArray(ToolOutput::MaxSize * 2, 'y'));
    QCOMPARE(output.bytes().size(), ToolOutput::MaxSize);
}

QTEST_APPLESS_MAIN(DestinationTest)
#include "tst_destination.moc"
