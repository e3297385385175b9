package io.github.parityworkbench.diff.json;

/** Two arrays, as far as it takes to find the fields by which their elements are joined. */
interface ArrayPair {
    /** The share of the smaller one's leaves that elements have in common which are alike. */
    double ALIKE = 0.5;

    ElementFields leftFields();

    ElementFields rightFields();

    /** Whether two elements are equal or have that share of their leaves in common. */
    boolean alike(int i, int j);
}
