#pragma once

#include "core/interchange/transfer.h"

#include <QMap>
#include <QWidget>

class QFormLayout;
class QPushButton;

namespace supine
{

class Label;

/// What a file to be brought in holds, what becomes of each column of a table, and what would be added,
/// changed and is there already. Nothing happens before it is agreed to.
class ImportPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPanel(QWidget* parent = nullptr);

    /// A file that was just chosen.
    void begin(const QString& path);
    /// The columns of a table with what they become, for the user to say otherwise.
    void showLayout(const TableLayout& layout);
    void showTally(const QString& kind, const MergeTally& tally);
    void showTrouble(const QString& text);
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QMap<QString, QString> targets() const { return m_targets; }

signals:
    void mappingChanged();
    void agreed();
    void left();

private:
    void addColumn(const TableLayout::Source& source);

    QString m_path;
    QMap<QString, QString> m_targets;
    Label* m_title;
    Label* m_words;
    QWidget* m_columns;
    QFormLayout* m_form;
    QPushButton* m_agree;
};

} // namespace supine
