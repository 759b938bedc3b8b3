package fengxiang.elastic;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One write in the form the bulk request takes it; made once, sent as often as needed.
 *
 * @param position place in the caller's list
 */
record BulkLine(int position, byte[] bytes) {

    private static final JsonMapper JSON = ElasticConfiguration.documents();
    private static final int MOST_LINES = 1_000;
    private static final int MOST_BYTES = 8 << 20;

    static BulkLine of(int position, Write write) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        out.writeBytes(JSON.writeValueAsBytes(header(write)));
        out.write('\n');
        if (write.document() != null) {
            boolean partial = write.kind() == Write.Kind.UPDATE;
            Object body = partial ? JSON.createObjectNode().putPOJO("doc", write.document()) : write.document();
            out.writeBytes(JSON.writeValueAsBytes(body));
            out.write('\n');
        }
        return new BulkLine(position, out.toByteArray());
    }

    private static ObjectNode header(Write write) {
        ObjectNode header = JSON.createObjectNode();
        ObjectNode action = header.putObject(write.kind().action());
        action.put("_index", write.index()).put("_id", write.id());
        DocumentVersion version = write.version();
        if (version != null) {
            action.put("if_seq_no", version.seqNo()).put("if_primary_term", version.primaryTerm());
        }
        return header;
    }

    /** Parts that one request can carry. */
    static List<List<BulkLine>> chunks(List<BulkLine> lines) {
        List<List<BulkLine>> chunks = new ArrayList<>();
        List<BulkLine> chunk = new ArrayList<>();
        long bytes = 0;
        for (BulkLine line : lines) {
            if (!chunk.isEmpty() && (chunk.size() >= MOST_LINES || bytes + line.bytes().length > MOST_BYTES)) {
                chunks.add(chunk);
                chunk = new ArrayList<>();
                bytes = 0;
            }
            chunk.add(line);
            bytes += line.bytes().length;
        }
        if (!chunk.isEmpty()) {
            chunks.add(chunk);
        }
        return chunks;
    }

    static byte[] body(List<BulkLine> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(lines.size() * 1024);
        lines.forEach(line -> out.writeBytes(line.bytes()));
        return out.toByteArray();
    }
}
