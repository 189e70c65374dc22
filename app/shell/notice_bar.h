#pragma once

#include <QFrame>

namespace supine
{

/// A sentence above every page that stays until it is put away.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(const QString& text, QWidget* parent = nullptr);

signals:
    void putAway();
};

} // namespace supine
