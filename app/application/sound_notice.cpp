#include "app/application/sound_notice.h"

#include "app/widgets/metrics.h"

#include <QTimer>

#include <chrono>

namespace supine
{

SoundNotice::SoundNotice(QWidget* player)
    : Label(TextRole::Notice, tr("No sound device was found. The session goes on in silence."), player)
{
    using namespace std::chrono_literals;
    setAlignment(Qt::AlignCenter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const int width = std::min(player->width(), em(this, 34));
    setGeometry((player->width() - width) / 2, em(this, 2.6), width, heightForWidth(width));
    show();
    raise();
    QTimer::singleShot(10s, this, &QObject::deleteLater);
}

} // namespace supine
