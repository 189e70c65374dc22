#pragma once

#include <QScrollArea>
#include <QVBoxLayout>

namespace supine
{

class Label;

/// A place in the window: a title, a line below it, and content that scrolls rather than cuts.
class ScrollPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollPage(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// A line or two below the title; empty hides it.
    void setSubtitle(const QString& text);
    /// What stands at the end of the title's row: chips, a button.
    [[nodiscard]] QHBoxLayout* actions() const { return m_actions; }
    /// Keeps the content in the middle and no wider than this, in em, and a short page a little below the
    /// top.
    void setColumn(double ems);
    /// Where the cards go.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }

    /// The most a QScrollArea ever asks for, without laying the whole page out to find it.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    QVBoxLayout* m_outer;
    QBoxLayout* m_head;
    Label* m_title;
    Label* m_subtitle;
    QHBoxLayout* m_actions;
    QVBoxLayout* m_content;
    double m_column = 0;
};

} // namespace supine
