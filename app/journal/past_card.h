#pragma once

#include "app/widgets/card.h"
#include "core/journal/journal.h"

class QPushButton;

namespace supine
{

/// What stood in a night before each change of it, newest first. Closed until it is asked for.
class PastCard : public Card
{
    Q_OBJECT
public:
    explicit PastCard(QWidget* parent = nullptr);

    /// Another night: closed again.
    void close();
    [[nodiscard]] bool isOpen() const;
    /// Shows the newest of these changes.
    void show(const std::vector<HistoryEntry>& changes);

signals:
    /// It was opened: show() is expected.
    void asked();

private:
    void clear();
    void addChange(const HistoryEntry& change);

    QPushButton* m_toggle;
    QWidget* m_list;
};

} // namespace supine
