package fengxiang.account.user;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and checks passwords, a bounded number at a time, in the same time whether or not the user exists. */
@Component
class Passwords {

    /** Without characters that are taken for one another when read aloud or from paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private static final int PATIENCE_SECONDS = 5;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore slots =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final BCryptPasswordEncoder bcrypt;
    private final String nobody;

    Passwords(UserProperties properties) {
        this.bcrypt = new BCryptPasswordEncoder(properties.passwordCost(), random);
        this.nobody = hash(generate());
    }

    String hash(String password) {
        return bounded(() -> String.valueOf(bcrypt.encode(password)));
    }

    /** @param hash null: there is no such user; takes as long as a wrong password and is never true */
    boolean matches(String password, @Nullable String hash) {
        boolean equal = bounded(() -> bcrypt.matches(password, hash == null ? nobody : hash));
        return equal && hash != null;
    }

    /** Whether the hash was made at another cost than today's. */
    boolean isOutdated(String hash) {
        return bcrypt.upgradeEncoding(hash);
    }

    /** Four groups of five characters: 99 bits. */
    String generate() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private <T> T bounded(Supplier<T> work) {
        try {
            if (!slots.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }
}
