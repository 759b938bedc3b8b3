package fengxiang.account.token;

import fengxiang.model.Hashes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A token in the form its holder keeps: {@code fx_ID_SECRET}. The id finds the document and may be shown; the secret
 * has 256 random bits.
 */
record TokenSecret(String id, String text) {

    private static final Pattern FORM = Pattern.compile("fx_([A-Za-z0-9]{10})_[A-Za-z0-9_-]{43}");
    private static final String ID_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int ID_LENGTH = 10;
    private static final int SECRET_BYTES = 32;

    static TokenSecret random(SecureRandom random) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(ID_ALPHABET.charAt(random.nextInt(ID_ALPHABET.length())));
        }
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new TokenSecret(id.toString(), "fx_" + id + "_" + secret);
    }

    /** @return null: this is no token of ours, whatever its secret */
    static @Nullable TokenSecret parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? new TokenSecret(matcher.group(1), text) : null;
    }

    String hash() {
        return Hashes.sha256(text);
    }

    @Override
    public String toString() {
        return "fx_" + id + "_...";
    }
}
