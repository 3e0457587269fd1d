package org.dragoman.web;

/** The addresses that pages and calls have. */
public interface Addresses {
    /**
     * Whether something can be asked of an address, but not this: the framework says of some that there is nothing, where
     * the verb leads to another class of the code.
     */
    boolean haveOtherVerbs(String path, String verb);
}
