#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace supine
{

/// Things beside each other, or one below the other where the width is less than so many em.
class SideBySide : public QWidget
{
    Q_OBJECT
public:
    explicit SideBySide(double leastEms, QWidget* parent = nullptr);
    [[nodiscard]] QBoxLayout* row() const { return m_row; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_row;
    double m_leastEms;
};

} // namespace supine
