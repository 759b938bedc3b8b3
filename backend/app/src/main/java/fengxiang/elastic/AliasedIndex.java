package fengxiang.elastic;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates the one index of a feature behind its alias; index and alias come into being in one step. */
final class AliasedIndex {

    private final RawRequests requests;
    private final Indices indices;

    AliasedIndex(RawRequests requests, Indices indices) {
        this.requests = requests;
        this.indices = indices;
    }

    void ensure(IndexSpec spec) {
        String alias = indices.alias(spec);
        JsonNode behind = requests.get("look behind the alias " + alias, "/" + alias + "/_alias");
        if (behind.has(alias)) {
            throw new ProvisioningException("there is an index named " + alias + " where an alias should be: something"
                    + " wrote to it before Fengxiang was started. Rename or delete that index and start again.");
        }
        if (behind.isEmpty()) {
            create(spec, alias);
        }
    }

    private void create(IndexSpec spec, String alias) {
        ObjectNode body = ElasticConfiguration.documents().createObjectNode();
        body.putObject("aliases").putObject(alias).put("is_write_index", true);
        try {
            requests.put("create the index " + indices.first(spec), "/" + indices.first(spec), body);
        } catch (ElasticException.Refused e) {
            if (!madeByAnother(alias)) {
                throw e;
            }
        }
    }

    /** Two backends may start at once; who comes second finds what it wanted. */
    private boolean madeByAnother(String alias) {
        return !requests.get("look behind the alias " + alias, "/" + alias + "/_alias")
                .isEmpty();
    }
}
