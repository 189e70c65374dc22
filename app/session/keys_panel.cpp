#include "app/session/keys_panel.h"

#include "app/session/player_keys.h"
#include "app/widgets/buttons.h"

#include <QGridLayout>
#include <QLabel>

namespace supine
{

KeysPanel::KeysPanel(QWidget* parent) : PlayerPanel(tr("Keys"), QString(), parent)
{
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(fontMetrics().height() * 3 / 2);
    int row = 0;
    for (const KeyLine& line : playerKeys(layoutDirection() == Qt::RightToLeft)) {
        QLabel* keys = addText(line.keys);
        keys->setWordWrap(false);
        keys->setProperty("role", QStringLiteral("notice"));
        QLabel* meaning = addText(line.meaning);
        meaning->setAccessibleName(line.keys + QStringLiteral(": ") + line.meaning);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(meaning, row++, 1, Qt::AlignTop);
    }
    content()->addLayout(grid);
    connect(addButton(new PlainButton(tr("Close"), this)), &QPushButton::clicked, this, &PlayerPanel::closed);
}

} // namespace supine
