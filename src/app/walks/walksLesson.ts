/** The lesson that is made of functions and the paths down them. */
export const walksLesson = "./lessons/11-how-an-optimizer-walks/index.html";
