#pragma once

#include <QWidget>

class QHBoxLayout;

namespace supine
{

class LinkButton;
class ScrollPage;

/// One thing to read, with the way back above it. Esc and Alt+Left go back, arrow keys scroll.
class ReadingPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingPage(QWidget* parent = nullptr);

    /// Puts the keyboard on the page, so that arrow keys scroll it.
    void takeFocus();

signals:
    void closeRequested();

protected:
    /// An empty page under a title, in the place of the one before.
    ScrollPage* turnTo(const QString& title, const QString& subtitle);
    [[nodiscard]] ScrollPage* page() const { return m_page; }
    /// The row of the way back; what is added stands at its end.
    [[nodiscard]] QHBoxLayout* top() const { return m_top; }

private:
    QHBoxLayout* m_top;
    LinkButton* m_back;
    ScrollPage* m_page = nullptr;
};

} // namespace supine
