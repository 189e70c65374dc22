#pragma once

#include "app/library/reading_page.h"
#include "core/catalogue/guides.h"

#include <QSet>

class QVBoxLayout;

namespace supine
{

/// One guide to read, figures where they help.
class GuidePage : public ReadingPage
{
    Q_OBJECT
public:
    explicit GuidePage(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// `entry`: what to begin with; below zero, the top.
    void showGuide(const Guide& guide, int entry = -1);
    /// Another evening: nothing is ready yet.
    void forgetTicks() { m_ticked.clear(); }

signals:
    /// A practice's id, or one of Guides::places().
    void linkChosen(const QString& link);

private:
    [[nodiscard]] QWidget* entryCard(const Guide& guide, const GuideEntry& entry);
    [[nodiscard]] QWidget* markedCard(const Guide& guide, GuideEntry::Mark mark);
    void addWords(QVBoxLayout* column, Guide::Shape shape, const GuideEntry& entry);
    [[nodiscard]] QWidget* heading(const GuideEntry& entry);
    void addPair(QVBoxLayout* column, const GuideEntry& entry);
    void addLink(QVBoxLayout* column, const QString& link);
    void fill(const Guide& guide);
    void fillDoAndDont(const Guide& guide);

    const Catalogue& m_catalogue;
    QSet<QString> m_ticked;   ///< names of entries; kept for the evening alone
    QList<QWidget*> m_places; ///< of the entries shown, in their order
};

} // namespace supine
