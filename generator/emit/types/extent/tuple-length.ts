/** Types write out the items of an array one by one up to this length; longer ones are not worth telling apart. */
export const LONGEST_TUPLE = 8;
