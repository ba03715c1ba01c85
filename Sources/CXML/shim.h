#include <libxml/xmlversion.h>
// The converters of ICU that libxml2 may use stay out of sight: Foundation brings an ICU of its own, and one module cannot see two.
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlreader.h>
#include <libxml/HTMLparser.h>
