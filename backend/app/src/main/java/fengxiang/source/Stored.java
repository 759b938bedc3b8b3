package fengxiang.source;

import fengxiang.elastic.DocumentVersion;

/** A source with the version of its document, for a guarded write. */
record Stored(Source source, DocumentVersion version) {}
