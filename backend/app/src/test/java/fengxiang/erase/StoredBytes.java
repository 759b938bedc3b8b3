package fengxiang.erase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.IndexSpec;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Scan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is stored in any index of the backend under test, to look for what should not be there. */
final class StoredBytes {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Elastic elastic;
    private final Scan scan;
    private final String all;

    StoredBytes(Elastic elastic, Scan scan, Indices indices) {
        this.elastic = elastic;
        this.scan = scan;
        this.all = indices.alias(IndexSpec.single("")) + "*";
    }

    /** Where the text stands: {@code index/id} of each document, packed chunks unpacked. */
    List<String> holding(String text) {
        var unused = elastic.call("refresh all", c -> c.indices().refresh(r -> r.index(all)));
        List<String> found = new ArrayList<>();
        long[] read = {0};
        boolean whole = scan.each(
                new Scan.Reading<>(
                        "read everything", all, Query.of(q -> q.matchAll(m -> m)), JsonData.class, List.of("*"), 500),
                part -> {
                    part.forEach(hit -> {
                        read[0]++;
                        String json = String.valueOf(hit.source());
                        if (json.contains(text) || chunk(json).contains(text)) {
                            found.add(hit.index() + "/" + hit.id());
                        }
                    });
                    return true;
                });
        if (!whole || read[0] == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return found;
    }

    private static String chunk(String json) {
        JsonNode document = JSON.readTree(json);
        String data = document.path("data").asString("");
        if (data.isEmpty()) {
            return "";
        }
        byte[] bytes = Base64.getDecoder().decode(data);
        return new String(bytes, StandardCharsets.UTF_8) + unpacked(bytes);
    }

    private static String unpacked(byte[] bytes) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notPacked) {
            return "";
        }
    }
}
