package fengxiang.launcher.bench.dashboards;

import fengxiang.launcher.bench.product.PlainElasticsearch;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a page asks. Each number is another question, so that nobody can remember an answer. */
interface Question {

    String name();

    /** Milliseconds that 95 of 100 answers have to take at most. */
    int limit();

    /** What the page asks the product for, all at once. */
    List<String> paths(int number);

    /**
     * Asks Elasticsearch for the least that the page needs, one after the other where one needs the answer of another.
     *
     * @return the answer that says how many there are in all
     */
    byte[] plain(int number, PlainElasticsearch server) throws IOException, InterruptedException;

    /** How many there are in all. */
    long truth(int number);

    /** What the product's answers must say, beside what they say. */
    List<Claim> claims(int number, List<JsonNode> answers);

    /** A number on a page. */
    record Claim(String what, long truth, long said) {

        boolean holds() {
            return truth == said;
        }
    }
}
