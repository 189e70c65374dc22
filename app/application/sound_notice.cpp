#include "app/application/sound_notice.h"

#include "app/widgets/metrics.h"

#include <QStyle>
#include <QTimer>

#include <chrono>

namespace supine
{

SoundNotice::SoundNotice(QWidget* player)
    : Label(TextRole::Notice, tr("No sound device was found. The session goes on in silence."), player)
{
    using namespace std::chrono_literals;
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    // Above the figure: the words stand on the other half.
    const int edge = player->width() * 3 / 100;
    const int width = player->width() * 2 / 5;
    const QRect place(edge, player->height() / 12, width, heightForWidth(width));
    setGeometry(QStyle::visualRect(layoutDirection(), player->rect(), place));
    show();
    raise();
    QTimer::singleShot(10s, this, &QObject::deleteLater);
}

} // namespace supine
