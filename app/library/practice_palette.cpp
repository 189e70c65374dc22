#include "app/library/practice_palette.h"

#include "app/figure/figure_view.h"
#include "app/library/step_list_model.h"
#include "app/text/catalogue_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/metrics.h"

#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QVBoxLayout>

namespace supine
{

namespace
{

constexpr int idRole = Qt::UserRole;

/// Drags the practice's id.
class DragList : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    [[nodiscard]] QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override
    {
        auto* mime = new QMimeData;
        if (!items.isEmpty())
            mime->setData(StepListModel::practiceMime(), items.first()->data(idRole).toString().toUtf8());
        return mime;
    }
    [[nodiscard]] QStringList mimeTypes() const override { return {StepListModel::practiceMime()}; }
};

/// Letters alone, so that accents do not hide a practice.
QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            letters += c.toCaseFolded();
    }
    return letters;
}

} // namespace

PracticePalette::PracticePalette(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent), m_catalogue(catalogue), m_search(new QLineEdit), m_list(new DragList)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->setPlaceholderText(tr("Find a pose"));
    m_search->setAccessibleName(tr("Find a pose"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("palette"));
    m_list->setAccessibleName(tr("Poses to add"));
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(em(this, 7));
    auto* own = new LinkButton(tr("A practice of your own…"));
    own->setObjectName(QStringLiteral("newPractice"));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(own, 0, Qt::AlignLeading);
    connect(m_search, &QLineEdit::textChanged, this, &PracticePalette::filter);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit practiceChosen(item->data(idRole).toString()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        for (int row = 0; row < m_list->count(); ++row) {
            if (!m_list->item(row)->isHidden()) {
                emit practiceChosen(m_list->item(row)->data(idRole).toString());
                return;
            }
        }
    });
    connect(own, &QPushButton::clicked, this, &PracticePalette::ownPracticeAsked);
    refresh();
}

void PracticePalette::add(const Practice& practice)
{
    const QSize size(em(this, 3.4), em(this, 2.1));
    QPixmap figure = FigureView::thumbnail(practice.posture.text(), false, size, devicePixelRatioF());
    if (figure.isNull()) {
        figure = QPixmap(size);
        figure.fill(Qt::transparent);
    }
    auto* item = new QListWidgetItem(QIcon(figure), practiceName(practice), m_list);
    item->setData(idRole, practice.id.text());
    item->setToolTip(tr("%1, usually %2").arg(practiceName(practice), lengthText(practice.hold)));
}

void PracticePalette::refresh()
{
    m_list->clear();
    m_list->setIconSize({em(this, 3.4), em(this, 2.1)});
    for (const Practice& practice : m_catalogue.own())
        add(practice);
    for (const Practice& practice : m_catalogue.practices()) {
        if (practice.timed)
            add(practice);
    }
    filter(m_search->text());
}

void PracticePalette::filter(const QString& text)
{
    const QString wanted = lettersOf(text.simplified());
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const Practice* practice = m_catalogue.practice(PracticeId(item->data(idRole).toString()));
        const QString known = lettersOf(item->text() + ' ' + (practice ? practice->sanskrit : QString()));
        item->setHidden(!known.contains(wanted));
    }
}

void PracticePalette::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace supine
