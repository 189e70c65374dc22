#include "app/journal/own_factors.h"

#include "app/text/journal_text.h"
#include "core/journal/journal.h"
#include "core/routine/plain_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace supine
{
namespace
{

Error unfit(const QString& sentence)
{
    return {Error::Kind::Input, sentence};
}

std::optional<OwnFactor> readFactor(const KeptRecord& record)
{
    const Factor* known = findFactor(record.id);
    const QString name = record.body[QLatin1String("name")].toString();
    if (!known || !isOwn(*known) || textFlaw(name, longestFactorName))
        return std::nullopt;
    return OwnFactor{FactorId(record.id), name, record.body[QLatin1String("retired")].toBool()};
}

} // namespace

QString factorKind()
{
    return QStringLiteral("factor");
}

QString tickNameFlaw(const QString& name)
{
    const auto flaw = textFlaw(name, longestFactorName);
    if (!flaw)
        return {};
    switch (*flaw) {
    case TextFlaw::Empty:
        return QCoreApplication::translate("OwnFactors", "It needs a name.");
    case TextFlaw::TooLong:
        return QCoreApplication::translate("OwnFactors", "A name takes at most %1 characters.")
            .arg(longestFactorName);
    case TextFlaw::Hidden:
        return QCoreApplication::translate(
            "OwnFactors",
            "The name holds a character that cannot be seen or that turns the direction of writing.");
    case TextFlaw::Markup:
        return QCoreApplication::translate("OwnFactors",
                                           "The name holds what looks like a tag of a web page.");
    }
    return {};
}

Result<std::vector<OwnFactor>> ownFactorsOf(const Journal& journal)
{
    const auto records = journal.records(factorKind());
    if (!records)
        return records.error();
    std::vector<OwnFactor> factors;
    for (const KeptRecord& record : *records) {
        if (auto factor = readFactor(record))
            factors.push_back(*factor);
    }
    std::sort(factors.begin(), factors.end(), [](const OwnFactor& a, const OwnFactor& b) {
        return findFactor(a.id.text()) < findFactor(b.id.text());
    });
    return factors;
}

Result<FactorId> addOwnFactor(Journal& journal, const QString& name)
{
    const auto there = ownFactorsOf(journal);
    if (!there)
        return there.error();
    const auto active =
        std::count_if(there->begin(), there->end(), [](const OwnFactor& own) { return !own.retired; });
    if (size_t(active) >= mostOwnFactors)
        return unfit(QStringLiteral("There are %1 own factors already.").arg(mostOwnFactors));
    const auto taken = [&](const Factor& factor) {
        return std::any_of(there->begin(), there->end(),
                           [&](const OwnFactor& own) { return own.id.text() == QLatin1String(factor.id); });
    };
    const auto all = ownFactors();
    const auto free = std::find_if_not(all.begin(), all.end(), taken);
    if (free == all.end())
        return unfit(QStringLiteral("Every id for an own factor was used."));
    const FactorId id(QString::fromLatin1(free->id));
    if (const auto kept = keepOwnFactor(journal, {id, name, false}); !kept)
        return kept.error();
    return id;
}

Result<void> keepOwnFactor(Journal& journal, const OwnFactor& factor)
{
    const QString name = factor.name.trimmed();
    if (const auto flaw = textFlaw(name, longestFactorName))
        return unfit(QStringLiteral("The name ") + textFault(*flaw, longestFactorName) + QLatin1Char('.'));
    QJsonObject body{{"name", name}};
    if (factor.retired)
        body.insert(QStringLiteral("retired"), true);
    return journal.putRecord({factorKind(), factor.id.text(), std::nullopt, body});
}

void nameOwnFactors(const Journal& journal)
{
    const auto factors = ownFactorsOf(journal);
    if (!factors)
        return;
    QHash<QString, QString> names;
    for (const OwnFactor& factor : *factors)
        names.insert(factor.id.text(), factor.name);
    setOwnFactorNames(names);
}

OwnFactorNames::OwnFactorNames(Journal& journal, QObject* parent) : QObject(parent), m_journal(journal)
{
    connect(&journal, &Journal::recordChanged, this, [this](const QString& kind) {
        if (kind == factorKind())
            reload();
    });
    connect(&journal, &Journal::changedElsewhere, this, &OwnFactorNames::reload);
    reload();
}

void OwnFactorNames::reload()
{
    nameOwnFactors(m_journal);
}

} // namespace supine
