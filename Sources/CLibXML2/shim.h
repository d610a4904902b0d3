// The door to libxml2. Besides its headers: a few inline functions that give one signature where its versions differ
// (2.9 hands errors over as mutable, 2.12 and later as const).
#ifndef CONCORD_CLIBXML2_SHIM_H
#define CONCORD_CLIBXML2_SHIM_H

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/dict.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

typedef void (*concord_error_sink)(void *context, const xmlError *error);

// Errors of the parser on the calling thread; NULL resets.
static inline void concord_set_thread_errors(void *context, concord_error_sink sink) {
  xmlSetStructuredErrorFunc(context, (xmlStructuredErrorFunc)(void (*)(void))sink);
}

static inline void concord_set_validation_errors(xmlSchemaValidCtxtPtr validator, void *context, concord_error_sink sink) {
  xmlSchemaSetValidStructuredErrors(validator, (xmlStructuredErrorFunc)(void (*)(void))sink, context);
}

static inline void concord_set_schema_errors(xmlSchemaParserCtxtPtr parser, void *context, concord_error_sink sink) {
  xmlSchemaSetParserStructuredErrors(parser, (xmlStructuredErrorFunc)(void (*)(void))sink, context);
}

// Returns nothing in 2.9, a status later.
static inline void concord_start(void) {
  xmlInitParser();
  (void)xmlSchemaInitTypes();
}

// An input over a copy of the bytes, for the entity loader.
static inline xmlParserInputPtr concord_input(xmlParserCtxtPtr parser, const char *bytes, int count) {
  xmlParserInputBufferPtr buffer = xmlParserInputBufferCreateMem(bytes, count, XML_CHAR_ENCODING_NONE);
  return buffer == NULL ? NULL : xmlNewIOInputStream(parser, buffer, XML_CHAR_ENCODING_NONE);
}

// Empties a SAX handler, which makes the parser build no tree of its own, and marks it as one of version 2.
static inline void concord_clear_handler(xmlSAXHandlerPtr handler) {
  memset(handler, 0, sizeof(*handler));
  handler->initialized = XML_SAX2_MAGIC;
}

// Bytes of the document before the place where the parser reads.
static inline unsigned long concord_offset(xmlParserCtxtPtr parser) {
  xmlParserInputPtr input = parser->input;
  if (input == NULL) return 0;
  return input->consumed + (unsigned long)(input->cur - input->base);
}

#endif
