package fengxiang.embedded;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Password hashes as Elasticsearch's file realm reads them. PBKDF2 rather than bcrypt, because the JDK has it, and our
 * passwords are generated, never chosen: see decision 5 in {@code backend/docs/decisions}.
 */
final class PasswordHash {

    private static final int ROUNDS = 10_000;
    private static final int BYTES = 32;

    private PasswordHash() {}

    static String of(String password) {
        byte[] salt = new byte[BYTES];
        new SecureRandom().nextBytes(salt);
        return of(password, salt);
    }

    static String of(String password, byte[] salt) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BYTES * 8);
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return "{PBKDF2}" + ROUNDS + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2 with HMAC-SHA-512", e);
        }
    }
}
