package fengxiang.detection;

/** How a stream's own past bursts change what is expected of its spread. */
public enum Memory {
    /** Bursts are cut off and, while they last, not learned from: streams of few distinct reports. */
    ROBUST,
    /** Bursts count in full: large noisy streams, and what people dismissed as noise. */
    FULL
}
