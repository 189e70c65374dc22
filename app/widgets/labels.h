#pragma once

#include <QLabel>
#include <QList>

namespace supine
{

/// Text by its part on the page. Each wraps, follows the application's font and takes its colour from the
/// theme.
enum class TextRole {
    Hero,  ///< a page's name: 1.75 of the body, bold
    Title, ///< a card's subject: 1.3, semibold
    Body,
    Strong,  ///< body, semibold
    Muted,   ///< secondary
    Caption, ///< a card's overline or a hint: 0.9, muted
    Notice,  ///< something to know, in the soft accent
};

class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(TextRole role, const QString& text = {}, QWidget* parent = nullptr);

    /// Keeps the text to one line that asks for its full width.
    Label* singleLine();

    /// As QLabel's, but a text is laid out once for each width: layouts ask for the same few again and again.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyFont();

    struct Measured {
        int width;
        int height;
    };
    TextRole m_role;
    mutable QString m_measuredText;
    mutable QList<Measured> m_measured; ///< of that text, in this font
};

} // namespace supine
