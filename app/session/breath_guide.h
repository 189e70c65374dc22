#pragma once

#include "core/session/breath.h"

#include <QWidget>

#include <optional>
#include <utility>

class QLabel;

namespace supine
{

class BreathRing;

/// A ring that fills and empties, and the words of the moment. A guide, not an order.
class BreathGuide : public QWidget
{
    Q_OBJECT
public:
    explicit BreathGuide(QWidget* parent = nullptr);

    /// What is said below "Breathe in" and "Breathe out", and how the breath goes at all; each may be empty.
    void setNotes(const QString& in, const QString& out);
    void setMoment(const BreathMoment& moment);
    /// The breath of `all` that it is, both from 1.
    void setCount(int breath, int all);
    /// The ring keeps still and the words alone change.
    void setReducedMotion(bool reduced);
    /// Pixel sizes of the words and of what stands below them.
    void setTextSizes(int words, int note);
    /// A smaller ring and no note.
    void setCompact(bool compact);

private:
    void say(bool in);

    BreathRing* m_ring;
    QLabel* m_words;
    QLabel* m_inNote; ///< in one place, so that the taller one keeps it and nothing moves at the turn
    QLabel* m_outNote;
    QLabel* m_count;
    std::pair<int, int> m_counted{};
    std::optional<bool> m_in;
    bool m_reducedMotion = false;
    bool m_compact = false;
};

} // namespace supine
