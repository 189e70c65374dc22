#include "app/application/entry.h"

int main(int argc, char** argv)
{
    return supine::run(argc, argv);
}
