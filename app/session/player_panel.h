#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace supine
{

/// Covers the player while something is asked or told; the session stands still behind it. Its text is as
/// large as the page has room for.
class PlayerPanel : public QWidget
{
    Q_OBJECT
public:
    /// The panel is called what its title says.
    PlayerPanel(const QString& title, const QString& lead, QWidget* parent = nullptr);

    /// Gives the keyboard to the panel's first button.
    void takeFocus();

signals:
    /// Nothing was chosen: back to where the session was.
    void closed();

protected:
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    QLabel* addText(const QString& text, QWidget* parent = nullptr);
    /// A button as wide as the column; the first one has the keyboard.
    QPushButton* addButton(QPushButton* button);
    /// What belongs to each other, one below the other.
    QVBoxLayout* addGroup();
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void fit();
    void setSizes(double scale);

    QWidget* m_column;
    QVBoxLayout* m_content;
    QLabel* m_title;
    QList<QLabel*> m_texts;
    QList<QPushButton*> m_buttons;
    QList<QLayout*> m_groups;
};

} // namespace supine
