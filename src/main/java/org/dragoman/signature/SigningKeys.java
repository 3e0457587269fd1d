package org.dragoman.signature;

/** The key that signs at this moment. */
public interface SigningKeys {
    /** The key in use; no other takes its place before the caller's transaction ends. */
    SigningKey present();
}
