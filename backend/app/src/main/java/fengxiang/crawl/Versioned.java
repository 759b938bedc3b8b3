package fengxiang.crawl;

import fengxiang.elastic.DocumentVersion;

/** A document as it was read, for a write that fails when somebody wrote in between. */
record Versioned<T>(T document, DocumentVersion version) {}
