package fengxiang.launcher.up;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks one of our own addresses whether it works. */
final class Http {

    private static final int PATIENCE_MILLIS = 2000;

    private Http() {}

    /** True where it answers 200. */
    static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
