package fengxiang.notice.secret;

import fengxiang.notice.NoticeProperties;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Closes and opens secrets: AES-256 in GCM (NIST SP 800-38D) with a random nonce of 96 bits. The text is
 * {@code 1.KEY.DATA}: the form, the first 8 hex digits of a hash of the key, nonce and ciphertext in base64. A secret
 * opens only in the place that it was closed for.
 */
@Component
public class SecretBox {

    private static final String FORM = "1";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final @Nullable SecretKeySpec key;
    private final String keyName;

    @Autowired
    SecretBox(NoticeProperties properties) {
        this(SecretKeyFile.read(properties));
    }

    /** @param material at least 32 characters of it should be random; null: there is no key */
    SecretBox(byte @Nullable [] material) {
        this.key = material == null ? null : new SecretKeySpec(hash("key", material), "AES");
        this.keyName = material == null
                ? ""
                : HexFormat.of().formatHex(hash("name", material)).substring(0, 8);
    }

    /**
     * The secret in a form that may be stored.
     *
     * @param place where it belongs: {@code "CHANNEL address"}
     * @throws RuntimeException as a problem for the user, when the server has no key
     */
    public String close(String place, String secret) {
        if (key == null) {
            throw new NoKeyException();
        }
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(key, Cipher.ENCRYPT_MODE, nonce, place);
            byte[] closed = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] data = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, data, NONCE, closed.length);
            return FORM + "." + keyName + "." + Base64.getEncoder().encodeToString(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES in GCM", e);
        }
    }

    /** The secret again. */
    public String open(String place, String closed) throws UnreadableSecretException {
        String[] parts = closed.split("\\.", -1);
        if (key == null) {
            throw new UnreadableSecretException(SecretState.NO_KEY);
        }
        if (parts.length != 3 || !parts[0].equals(FORM)) {
            throw new UnreadableSecretException(SecretState.BROKEN);
        }
        if (!parts[1].equals(keyName)) {
            throw new UnreadableSecretException(SecretState.OTHER_KEY);
        }
        return decrypted(key, place, parts[2]);
    }

    /** Whether it would open. */
    public SecretState state(String place, @Nullable String closed) {
        if (closed == null) {
            return SecretState.MISSING;
        }
        try {
            String unused = open(place, closed);
            return SecretState.READABLE;
        } catch (UnreadableSecretException e) {
            return e.state();
        }
    }

    private static String decrypted(SecretKeySpec key, String place, String base64) throws UnreadableSecretException {
        try {
            byte[] data = Base64.getDecoder().decode(base64);
            if (data.length <= NONCE) {
                throw new UnreadableSecretException(SecretState.BROKEN);
            }
            Cipher cipher = cipher(key, Cipher.DECRYPT_MODE, Arrays.copyOf(data, NONCE), place);
            return new String(cipher.doFinal(data, NONCE, data.length - NONCE), StandardCharsets.UTF_8);
        } catch (AEADBadTagException | IllegalArgumentException e) {
            throw new UnreadableSecretException(SecretState.BROKEN);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES in GCM", e);
        }
    }

    private static Cipher cipher(SecretKeySpec key, int mode, byte[] nonce, String place)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hash(String use, byte[] material) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(("fengxiang notice " + use + "\n").getBytes(StandardCharsets.UTF_8));
            return sha.digest(material);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
