#pragma once

#include <QFrame>
#include <QVBoxLayout>

namespace supine
{

/// A rounded surface that holds one subject. With a title, that stands above the content as a caption.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    /// Where the content goes, below the title.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// An empty part at the end of the content, in the place of the former one.
    QVBoxLayout* renewBody();
    /// The part that renewBody() made last.
    [[nodiscard]] QVBoxLayout* body() const;

private:
    QVBoxLayout* m_content;
    QWidget* m_body = nullptr;
};

} // namespace supine
