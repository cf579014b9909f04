// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibility/accessibilitycall.h"

#include <QAccessible>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QHash>
#include <QPlainTextEdit>
#include <QTextBoundaryFinder>
#include <QTextEdit>
#include <QTreeView>

namespace qernal {

namespace {

constexpr QLatin1String AtSpi("org.a11y.atspi.");

/// The signatures of the functions that have arguments, by interface and name.
const QHash<QString, QString> &signatures()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> known;
        const auto add = [&known](const char *interface, const char *signature,
                                  std::initializer_list<const char *> names) {
            for (const char *name : names)
                known.insert(QLatin1String(interface) + QLatin1Char('.') + QLatin1String(name),
                             QLatin1String(signature));
        };
        add("Accessible", "i", {"GetChildAtIndex"});
        add("Application", "u", {"GetLocale"});
        add("Component", "iiu", {"Contains", "GetAccessibleAtPoint", "SetPosition", "ScrollToPoint"});
        add("Component", "u", {"GetExtents", "GetPosition", "ScrollTo"});
        add("Action", "i", {"DoAction", "GetName", "GetLocalizedName", "GetDescription", "GetKeyBinding"});
        add("Text", "i",
            {"GetCharacterAtOffset", "GetAttributes", "GetSelection", "RemoveSelection", "SetCaretOffset"});
        add("Text", "iu", {"GetCharacterExtents", "GetTextAtOffset", "GetTextBeforeOffset", "GetTextAfterOffset"});
        add("Text", "ii", {"GetText", "AddSelection"});
        add("Text", "iii", {"SetSelection"});
        add("Text", "ib", {"GetAttributeRun"});
        add("Text", "is", {"GetAttributeValue"});
        add("Text", "iiu", {"GetRangeExtents", "GetOffsetAtPoint"});
        add("Text", "iiiiuuu", {"GetBoundedRanges"});
        add("EditableText", "ii", {"CopyText", "CutText", "DeleteText"});
        add("EditableText", "isi", {"InsertText"});
        add("EditableText", "i", {"PasteText"});
        add("EditableText", "s", {"SetTextContents"});
        add("Table", "ii", {"GetAccessibleAt", "GetIndexAt", "GetColumnExtentAt", "GetRowExtentAt", "IsSelected"});
        add("Table", "i",
            {"GetColumnAtIndex", "GetRowAtIndex", "GetColumnDescription", "GetRowDescription",
             "GetRowColumnExtentsAtIndex", "GetColumnHeader", "GetRowHeader", "IsColumnSelected", "IsRowSelected",
             "AddColumnSelection", "AddRowSelection", "RemoveColumnSelection", "RemoveRowSelection"});
        return known;
    }();
    return all;
}

/// As the arguments are: a message that was made here has no signature of its own.
QString signatureOf(const QList<QVariant> &arguments)
{
    QString signature;
    for (const QVariant &argument : arguments)
        signature += QLatin1String(QDBusMetaType::typeToSignature(argument.metaType()));
    return signature;
}

bool isWithin(int value, int count)
{
    return value >= 0 && value < count;
}

/// A tree view keeps its rows in a list of its own, which is behind its model until the next layout.
void finishLayout(QAccessibleInterface *accessible)
{
    QAccessibleTableCellInterface *cell = accessible->tableCellInterface();
    QAccessibleInterface *table = cell != nullptr ? cell->table() : accessible;
    auto *tree = table != nullptr ? qobject_cast<QTreeView *>(table->object()) : nullptr;
    // Any question about a place makes the view catch up.
    if (tree != nullptr && tree->model() != nullptr) (void)tree->indexAt({});
}

AccessibilityCall judgeTableCall(const QString &function, const QList<QVariant> &arguments,
                                 QAccessibleInterface *accessible)
{
    const QAccessibleTableInterface *table = accessible->tableInterface();
    // Qt hands the table functions of a cell to a table that is not there.
    if (table == nullptr) return AccessibilityCall::Invalid;
    const auto answerableIf = [](bool possible) {
        return possible ? AccessibilityCall::Answerable : AccessibilityCall::Invalid;
    };
    const int first = arguments.value(0).toInt();
    if (arguments.size() == 2)
        return answerableIf(isWithin(first, table->rowCount()) &&
                            isWithin(arguments.at(1).toInt(), table->columnCount()));
    if (arguments.size() != 1) return AccessibilityCall::Answerable;
    if (function == QLatin1String("GetRowColumnExtentsAtIndex"))
        return answerableIf(isWithin(first, table->rowCount() * table->columnCount()));
    if (function.endsWith(QLatin1String("AtIndex"))) return answerableIf(isWithin(first, accessible->childCount()));
    // Both headers are those of a cell in the first row or column.
    if (function.contains(QLatin1String("Header")) && (table->rowCount() == 0 || table->columnCount() == 0))
        return AccessibilityCall::Invalid;
    return answerableIf(
        isWithin(first, function.contains(QLatin1String("Column")) ? table->columnCount() : table->rowCount()));
}

/// Qt looks for the end of a word or sentence for ever where none follows: at the end of a line of text, or in one that
/// is white space. Fields of several lines have another search.
bool endsTheSearch(QAccessibleInterface *accessible, int offset, uint boundary)
{
    constexpr uint FirstOfSentences = 3; // ATSPI_TEXT_BOUNDARY_SENTENCE_START
    constexpr uint FirstOfLines = 5;     // ATSPI_TEXT_BOUNDARY_LINE_START
    const QObject *object = accessible->object();
    if (boundary == 0 || boundary >= FirstOfLines || qobject_cast<const QTextEdit *>(object) ||
        qobject_cast<const QPlainTextEdit *>(object))
        return true;
    QAccessibleTextInterface *interface = accessible->textInterface();
    const QString text = interface->text(0, interface->characterCount());
    if (text.isEmpty()) return true;
    const auto type = boundary < FirstOfSentences ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Sentence;
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(offset < 0 ? text.size() : offset);
    const auto isAtItem = [&finder] {
        return (finder.boundaryReasons() & (QTextBoundaryFinder::StartOfItem | QTextBoundaryFinder::EndOfItem)) != 0;
    };
    while (!isAtItem() && finder.toPreviousBoundary() > 0) {
    }
    for (;;) {
        const qsizetype next = finder.toNextBoundary();
        if (next < 0) return false;
        if (next >= text.size() || isAtItem()) return true;
    }
}

AccessibilityCall judgeTextCall(const QString &function, const QList<QVariant> &arguments,
                                QAccessibleInterface *accessible)
{
    QAccessibleTextInterface *text = accessible->textInterface();
    if (text == nullptr) return AccessibilityCall::Invalid;
    if (function == QLatin1String("GetOffsetAtPoint") || function == QLatin1String("GetBoundedRanges"))
        return AccessibilityCall::Answerable;
    // The name of the selection stands before the offsets.
    const bool numbered = function == QLatin1String("SetSelection") || function == QLatin1String("GetSelection") ||
                          function == QLatin1String("RemoveSelection");
    if (numbered && !isWithin(arguments.value(0).toInt(), 1)) return AccessibilityCall::Invalid;
    const int count = text->characterCount();
    for (qsizetype i = numbered ? 1 : 0; i < arguments.size(); ++i) {
        // -1 is the end of the text.
        if (arguments.at(i).typeId() != QMetaType::Int) continue;
        const int offset = arguments.at(i).toInt();
        if (offset != -1 && !isWithin(offset, count + 1)) return AccessibilityCall::Invalid;
    }
    if (function == QLatin1String("GetTextAtOffset") &&
        !endsTheSearch(accessible, arguments.at(0).toInt(), arguments.at(1).toUInt()))
        return AccessibilityCall::Invalid;
    return AccessibilityCall::Answerable;
}

AccessibilityCall judgeEditableTextCall(const QString &function, const QList<QVariant> &arguments,
                                        QAccessibleInterface *accessible)
{
    if (accessible->textInterface() == nullptr || accessible->editableTextInterface() == nullptr)
        return AccessibilityCall::Invalid;
    // Qt makes the text as long as the caller says.
    if (function == QLatin1String("InsertText") &&
        !isWithin(arguments.at(2).toInt(), static_cast<int>(arguments.at(1).toString().size()) + 1))
        return AccessibilityCall::Invalid;
    const QList<QVariant> offsets = function == QLatin1String("InsertText") ? arguments.mid(0, 1) : arguments;
    return judgeTextCall(function, offsets, accessible);
}

} // namespace

AccessibilityCall judgeAccessibilityCall(const QDBusMessage &message, QAccessibleInterface *accessible)
{
    if (accessible == nullptr || !accessible->isValid()) return AccessibilityCall::Unknown;
    QString interface = message.interface();
    const QString function = message.member();
    QList<QVariant> arguments = message.arguments();
    const bool isProperty = interface == QLatin1String("org.freedesktop.DBus.Properties");
    if (isProperty) {
        // The bridge knows no GetAll and reads the name that it does not have.
        const QString wanted = function == QLatin1String("Set") ? QStringLiteral("ssv") : QStringLiteral("ss");
        if (signatureOf(arguments) != wanted) return AccessibilityCall::Invalid;
        interface = arguments.at(0).toString();
        arguments.clear();
    }
    if (!interface.startsWith(AtSpi)) return AccessibilityCall::Answerable;
    interface.remove(0, AtSpi.size());
    if (!isProperty) {
        const QString signature = signatures().value(interface + QLatin1Char('.') + function);
        if (signatureOf(arguments) != signature) return AccessibilityCall::Invalid;
    }
    finishLayout(accessible);
    if (interface == QLatin1String("Accessible") && function == QLatin1String("GetChildAtIndex"))
        return isWithin(arguments.at(0).toInt(), accessible->childCount()) ? AccessibilityCall::Answerable
                                                                           : AccessibilityCall::MissingChild;
    if (interface == QLatin1String("Table")) return judgeTableCall(function, arguments, accessible);
    if (interface == QLatin1String("Text")) return judgeTextCall(function, arguments, accessible);
    if (interface == QLatin1String("EditableText")) return judgeEditableTextCall(function, arguments, accessible);
    return AccessibilityCall::Answerable;
}

} // namespace qernal
