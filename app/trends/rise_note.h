#pragma once

#include "app/widgets/card.h"
#include "core/trends/rise.h"

#include <optional>

namespace supine
{

namespace words
{
/// What the notes of pain say, with its range and nights, and that it is no finding.
[[nodiscard]] QString riseSentence(const Rise& rise);
} // namespace words

class Label;

/// That pain has been noted higher for weeks, with the ways to the page about getting help and to the report.
/// Hidden unless the rule of lastingRise() holds.
class RiseNote : public Card
{
    Q_OBJECT
public:
    explicit RiseNote(QWidget* parent = nullptr);
    void show(const std::optional<Rise>& rise);
    using QWidget::show;

signals:
    void helpAsked();
    void reportAsked();

private:
    Label* m_sentence;
};

} // namespace supine
