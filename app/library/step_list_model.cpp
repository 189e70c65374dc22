#include "app/library/step_list_model.h"

#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"
#include "app/text/duration_text.h"

#include <QMimeData>

#include <algorithm>

namespace supine
{

using Kind = RoutineItem::Kind;

StepListModel::StepListModel(const RoutineEdit& edit, const Catalogue& catalogue, QObject* parent)
    : QAbstractListModel(parent), m_edit(edit), m_catalogue(catalogue)
{
    follow();
}

QString StepListModel::linesMime()
{
    return QStringLiteral("application/x-supine-lines");
}

QString StepListModel::practiceMime()
{
    return QStringLiteral("application/x-supine-practice");
}

int StepListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

Qt::ItemFlags StepListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    return index.isValid() ? usual : Qt::ItemIsDropEnabled;
}

QMimeData* StepListModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList rows;
    for (const QModelIndex& index : indexes)
        rows.append(QString::number(index.row()));
    auto* mime = new QMimeData;
    mime->setData(linesMime(), rows.join(u',').toLatin1());
    return mime;
}

void StepListModel::follow()
{
    const auto& items = m_edit.routine().items;
    std::vector<bool> repeated;
    bool within = false;
    for (const RoutineItem& item : items) {
        if (item.kind == Kind::End)
            within = false;
        repeated.push_back(within && item.kind == Kind::Step);
        if (item.kind == Kind::Repeat)
            within = true;
    }
    const auto sameKind = [](const RoutineItem& a, const RoutineItem& b) { return a.kind == b.kind; };
    const bool sameLines = std::equal(items.begin(), items.end(), m_shown.begin(), m_shown.end(), sameKind);
    if (!sameLines)
        beginResetModel();
    m_shown = items;
    m_repeated = std::move(repeated);
    if (!sameLines)
        endResetModel();
    else if (!m_shown.empty())
        emit dataChanged(index(0), index(int(m_shown.size()) - 1));
}

QString StepListModel::titleOf(const RoutineItem& item) const
{
    if (item.kind == Kind::Repeat)
        return tr("Repeat %n times", nullptr, item.times);
    if (item.kind == Kind::End)
        return tr("End of the repeat");
    const Practice* practice = m_catalogue.practice(item.step.practice);
    if (!practice)
        return item.step.practice.text();
    if (practice->sided && !item.step.side)
        return tr("%1, both sides").arg(practiceName(*practice));
    return practiceTitle(*practice, item.step.side);
}

QString StepListModel::detailOf(const RoutineItem& item) const
{
    const Practice* practice = m_catalogue.practice(item.step.practice);
    if (item.kind != Kind::Step || !practice)
        return {};
    QStringList parts;
    const auto prepare = item.step.prepare.value_or(practice->prepare);
    if (prepare.count() > 0)
        parts.append(tr("%1 to get into place").arg(lengthText(prepare)));
    if (item.step.breath)
        parts.append(tr("breath %1").arg(breathText(*item.step.breath)));
    if (m_edit.routine().easier.contains(item.step.practice))
        parts.append(tr("easier form"));
    return parts.join(QStringLiteral(" · "));
}

QVariant StepListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_shown.size()))
        return {};
    const RoutineItem& item = m_shown[size_t(index.row())];
    const Practice* practice = item.kind == Kind::Step ? m_catalogue.practice(item.step.practice) : nullptr;
    const bool eased = practice && practice->easier && practice->easier->posture &&
                       m_edit.routine().easier.contains(practice->id);
    const QString length = item.kind == Kind::Step ? clockText(item.step.hold) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(item);
    case Qt::AccessibleTextRole:
        return length.isEmpty() ? titleOf(item)
                                : QStringLiteral("%1, %2").arg(titleOf(item), lengthText(item.step.hold));
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return detailOf(item);
    case LengthRole:
        return length;
    case KindRole:
        return int(item.kind);
    case RepeatedRole:
        return bool(m_repeated[size_t(index.row())]);
    case PostureRole:
        return !practice ? QString() : eased ? practice->easier->posture->text() : practice->posture.text();
    case MirroredRole:
        return item.step.side == Side::Left;
    default:
        return {};
    }
}

} // namespace supine
