#pragma once

#include "app/widgets/scroll_page.h"

namespace supine
{

/// When to get help with a back: the same words for everyone, whatever was logged. Facts as on health-service
/// pages; see the sources named in the README.
class HelpPage : public ScrollPage
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget* parent = nullptr);

private:
    void addList(const QString& title, const QString& lead, const QStringList& signs);
};

} // namespace supine
