#pragma once

#include <QWidget>

class QLineEdit;

namespace supine
{

/// Asks for a word to be typed before everything is erased.
class EraseRow : public QWidget
{
    Q_OBJECT
public:
    explicit EraseRow(QWidget* parent = nullptr);

    /// Shows itself with nothing typed.
    void ask();

signals:
    /// The word was typed and the erasing asked for.
    void confirmed();

private:
    QLineEdit* m_word;
};

} // namespace supine
