#pragma once

#include "core/routine/routine_edit.h"

#include <QAbstractListModel>

namespace supine
{

/// The lines of a routine that is edited, for a list. Shows what the edit holds; follows when told.
class StepListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    StepListModel(const RoutineEdit& edit, const Catalogue& catalogue, QObject* parent = nullptr);

    enum Role {
        DetailRole = Qt::UserRole, ///< a line below the name
        LengthRole,                ///< "1:30", "3 times"
        KindRole,                  ///< int(RoutineItem::Kind)
        RepeatedRole,              ///< stands in a repeat
        PostureRole,
        MirroredRole,
    };

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override
    {
        return Qt::CopyAction | Qt::MoveAction;
    }
    [[nodiscard]] QStringList mimeTypes() const override { return {linesMime(), practiceMime()}; }
    /// The rows that are dragged.
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

    /// Lines of this list that are moved: their rows, as text with commas.
    [[nodiscard]] static QString linesMime();
    /// A practice that is added: its id.
    [[nodiscard]] static QString practiceMime();

    /// The edit holds others now, or the same ones changed.
    void follow();

private:
    [[nodiscard]] QString titleOf(const RoutineItem& item) const;
    [[nodiscard]] QString detailOf(const RoutineItem& item) const;

    const RoutineEdit& m_edit;
    const Catalogue& m_catalogue;
    std::vector<RoutineItem> m_shown;
    std::vector<bool> m_repeated; ///< of the shown
};

} // namespace supine
