package fengxiang.sentiment.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The pieces of words that the encoder knows, with their numbers. */
final class Vocabulary {

    static final int UNKNOWN = 100;
    static final int BEGIN = 101;
    static final int END = 102;

    private final Map<String, Integer> pieces;

    private Vocabulary(Map<String, Integer> pieces) {
        this.pieces = pieces;
    }

    static Vocabulary load() throws IOException {
        try (InputStream json = Resources.open(Resources.TOKENIZER);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (!isVocabulary(parser)) {
                if (parser.nextToken() == null) {
                    throw new IOException("the encoder's tokenizer has no vocabulary");
                }
            }
            return new Vocabulary(read(parser));
        }
    }

    private static boolean isVocabulary(JsonParser parser) {
        return parser.currentToken() == JsonToken.START_OBJECT && "vocab".equals(parser.currentName());
    }

    private static Map<String, Integer> read(JsonParser parser) {
        Map<String, Integer> pieces = HashMap.newHashMap(22_000);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String piece = parser.currentName();
            parser.nextToken();
            pieces.put(piece, parser.getIntValue());
        }
        return pieces;
    }

    /** The number of a piece, or -1. Pieces within a word begin with {@code ##}. */
    int number(String piece) {
        return pieces.getOrDefault(piece, -1);
    }
}
